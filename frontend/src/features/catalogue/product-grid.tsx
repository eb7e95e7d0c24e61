import type { Product } from '@doorstep/backend/contract/product';
import type { ReactNode } from 'react';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { classNames } from '../../lib/class-names.ts';
import cardStyles from './product-card.module.css';
import { ProductCard } from './product-card.tsx';
import styles from './product-grid.module.css';

interface GridProps {
  /** Three columns beside filters, else four; fewer on small screens. */
  columns?: 3 | 4;
}

type ProductGridProps = GridProps & {
  products: Product[];
  renderAction: (product: Product) => ReactNode;
};

const gridClass = (columns: 3 | 4) => classNames(styles.grid, columns === 3 && styles.three);

/** Product cards in rows. */
export function ProductGrid({ products, renderAction, columns = 4 }: ProductGridProps) {
  return (
    <ul className={gridClass(columns)}>
      {products.map((product) => (
        <ProductCard key={product.id} product={product} action={renderAction(product)} />
      ))}
    </ul>
  );
}

/** The boxes of a grid to come, each of the size of a card. */
export function ProductGridSkeleton({ columns = 4, count }: GridProps & { count: number }) {
  return (
    <div className={gridClass(columns)}>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className={cardStyles.card}>
          <Skeleton className={cardStyles.picture} />
          <Skeleton width="72%" height={21} />
          <div className={cardStyles.foot}>
            <Skeleton width={64} height={20} />
            <Skeleton width={40} height={40} round />
          </div>
        </div>
      ))}
    </div>
  );
}
