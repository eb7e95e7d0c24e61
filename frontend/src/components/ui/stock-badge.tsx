import { classNames } from '../../lib/class-names.ts';
import { stockTexts } from '../../texts/stock.ts';
import styles from './stock-badge.module.css';

/** From this many pieces down the badge says how many are left. */
export const lowStock = 10;

/** How many pieces are left, in words and in shape as well as in colour. */
export function StockBadge({ stock }: { stock: number }) {
  if (stock <= 0) {
    return <span className={classNames(styles.badge, styles.none)}>{stockTexts.none}</span>;
  }
  if (stock <= lowStock) {
    return <span className={classNames(styles.badge, styles.low)}>{stockTexts.low(stock)}</span>;
  }
  return <span className={styles.badge}>{stockTexts.plenty}</span>;
}
