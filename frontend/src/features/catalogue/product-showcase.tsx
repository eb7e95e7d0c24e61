import type { ProductDetails } from '@doorstep/backend/contract/product';
import type { ReactNode } from 'react';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Price } from '../../components/ui/price.tsx';
import { StockBadge } from '../../components/ui/stock-badge.tsx';
import { paths } from '../../lib/paths.ts';
import { productTexts } from '../../texts/product.ts';
import { writeFilters } from './product-filters.ts';
import styles from './product-showcase.module.css';
import { structuredDataOf } from './structured-data.ts';

interface ProductShowcaseProps {
  product: ProductDetails;
  /** Stepper and button. */
  action: ReactNode;
}

/** A product in its doorway, with all that is to be known before buying it. */
export function ProductShowcase({ product, action }: ProductShowcaseProps) {
  const { name, blurb, category, illustration, price, stock, details, sku } = product;
  const facts = [
    ...productTexts.facts.map((label, at) => ({ label, fact: details[at] })),
    { label: productTexts.item, fact: sku },
  ].filter(({ fact }) => fact !== undefined);
  return (
    <article className={styles.product}>
      <script type="application/ld+json">{structuredDataOf(product, location.href)}</script>
      <div className={styles.doorway}>
        <ProductPicture category={category} illustration={illustration} label={name} />
      </div>
      <div className={styles.info}>
        <PageHeading description={blurb}>{name}</PageHeading>
        <p className={styles.lead}>{blurb}</p>
        <div className={styles.price}>
          <Price money={price} size="big" />
          <StockBadge stock={stock} />
        </div>
        {action}
        {stock > 0 ? (
          <p className="small muted">{productTexts.delivery}</p>
        ) : (
          <div>
            <ButtonLink
              kind="quiet"
              href={paths.category.href(category, writeFilters({ inStock: true }))}
            >
              {productTexts.seeSimilar}
            </ButtonLink>
          </div>
        )}
        <dl className={styles.facts}>
          {facts.map(({ label, fact }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
