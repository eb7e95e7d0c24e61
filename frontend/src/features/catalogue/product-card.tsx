import type { Product } from '@doorstep/backend/contract/product';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { Price } from '../../components/ui/price.tsx';
import { lowStock, StockBadge } from '../../components/ui/stock-badge.tsx';
import { classNames } from '../../lib/class-names.ts';
import { paths } from '../../lib/paths.ts';
import { cardTexts } from '../../texts/catalogue.ts';
import styles from './product-card.module.css';
import { writeFilters } from './product-filters.ts';

interface ProductCardProps {
  product: Product;
  /** The round button; a sold-out product offers its relatives instead. */
  action: ReactNode;
}

/** A product in a grid. The name's link covers the card; what can be pressed lies above it. */
export function ProductCard({ product, action }: ProductCardProps) {
  const { slug, name, category, illustration, price, stock } = product;
  const similar = paths.category.href(category, writeFilters({ inStock: true }));
  return (
    <li className={classNames(styles.card, stock === 0 && styles.out)}>
      <div className={styles.picture}>
        <ProductPicture category={category} illustration={illustration} lazy />
        {stock <= lowStock && <StockBadge stock={stock} />}
      </div>
      <h3 className={styles.name}>
        <Link href={paths.product.href(slug)}>{name}</Link>
      </h3>
      <div className={styles.foot}>
        <Price money={price} />
        {stock > 0 ? (
          action
        ) : (
          <Link href={similar} className={styles.similar}>
            {cardTexts.seeSimilar}
            <span className="visually-hidden">{cardTexts.similarTo(name)}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
