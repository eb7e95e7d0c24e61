import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { Link } from 'wouter';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { Price } from '../../components/ui/price.tsx';
import { StockBadge } from '../../components/ui/stock-badge.tsx';
import { paths } from '../../lib/paths.ts';
import styles from './product-row.module.css';

/** One thing of the list: picture, name, item, stock, price. The name's link covers the row. */
export function ProductRow({ product }: { product: AdminProduct }) {
  const { id, name, sku, stock, price, category, illustration } = product;
  return (
    <li className={styles.row}>
      <div className={styles.picture}>
        <ProductPicture category={category} illustration={illustration} lazy />
      </div>
      <div>
        <h2 className={styles.heading}>
          <Link href={paths.adminProduct.href(id)}>{name}</Link>
        </h2>
        <p className="small muted">{sku}</p>
      </div>
      <p className={styles.stock}>
        <span>{stock}</span>
        <StockBadge stock={stock} />
      </p>
      <p className={styles.price}>
        <Price money={price} />
      </p>
    </li>
  );
}
