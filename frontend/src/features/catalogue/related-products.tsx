import type { Product, ProductDetails } from '@doorstep/backend/contract/product';
import type { ReactNode } from 'react';
import { productTexts } from '../../texts/product.ts';
import { ProductGrid } from './product-grid.tsx';
import { useProductList } from './product-list.ts';
import styles from './related-products.module.css';

const shown = 4;

interface RelatedProductsProps {
  product: ProductDetails;
  renderAction: (product: Product) => ReactNode;
}

/** Up to four others: the relatives first, then neighbours from the same door. */
export function RelatedProducts({ product, renderAction }: RelatedProductsProps) {
  const { data } = useProductList({ category: product.category, pageSize: 2 * shown });
  const taken = new Set([product.id, ...product.related.map(({ id }) => id)]);
  const neighbours = data?.products.filter(({ id }) => !taken.has(id)) ?? [];
  const others = [...product.related, ...neighbours].slice(0, shown);
  if (others.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{productTexts.related}</h2>
      <ProductGrid products={others} renderAction={renderAction} />
    </section>
  );
}
