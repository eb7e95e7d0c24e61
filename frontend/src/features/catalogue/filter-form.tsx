import { Link } from 'wouter';
import { CheckField } from '../../components/ui/check-field.tsx';
import { paths } from '../../lib/paths.ts';
import { filterTexts } from '../../texts/catalogue.ts';
import { useCategoryList } from './category-list.ts';
import styles from './filter-form.module.css';
import { PriceRange } from './price-range.tsx';
import type { ProductFilters } from './product-filters.ts';

export interface FilterProps {
  filters: ProductFilters;
  onChange: (change: Partial<ProductFilters>) => void;
  /** The category on show, if there is one. */
  category?: string | undefined;
}

/** Stock, price, and the other doors of the street. Every change applies at once. */
export function FilterForm({ filters, onChange, category }: FilterProps) {
  const { data: categories = [] } = useCategoryList();
  return (
    <form
      className={styles.form}
      aria-label={filterTexts.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>{filterTexts.stock}</legend>
        <CheckField checked={filters.inStock} onChange={(inStock) => onChange({ inStock })}>
          {filterTexts.inStock}
        </CheckField>
      </fieldset>
      <fieldset>
        <legend>{filterTexts.price}</legend>
        <PriceRange from={filters.from} to={filters.to} onChange={onChange} />
      </fieldset>
      <nav aria-label={category ? filterTexts.elsewhere : filterTexts.street}>
        <p className={styles.legend}>{category ? filterTexts.elsewhere : filterTexts.street}</p>
        <ul>
          {categories
            .filter(({ slug }) => slug !== category)
            .map(({ slug, name, productCount }) => (
              <li key={slug}>
                <Link href={paths.category.href(slug)} className={styles.elsewhere}>
                  <span>{name}</span>
                  <span className="muted small">{productCount}</span>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </form>
  );
}
