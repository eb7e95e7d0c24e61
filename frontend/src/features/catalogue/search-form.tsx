import { useLocation, useSearch } from 'wouter';
import { Icon } from '../../components/ui/icon.tsx';
import { paths } from '../../lib/paths.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { useThingCount } from './category-list.ts';
import { maxSearchLength, readFilters, writeFilters } from './product-filters.ts';
import styles from './search-form.module.css';

/** The header's search. It works before the shop's script has loaded, as a plain form. */
export function SearchForm() {
  const [path, navigate] = useLocation();
  const query = useSearch();
  const things = useThingCount();
  const searched = path === paths.products.href() ? readFilters(query).search : '';
  return (
    <search className={styles.search}>
      <form
        action={paths.products.href()}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('search');
          const search = typeof typed === 'string' ? typed.trim() : '';
          navigate(paths.products.href(writeFilters({ search })));
        }}
      >
        <Icon name="search" />
        <input
          key={searched}
          type="search"
          name="search"
          aria-label={layoutTexts.search.label}
          placeholder={layoutTexts.search.placeholder(things)}
          defaultValue={searched}
          maxLength={maxSearchLength}
          enterKeyHint="search"
        />
      </form>
    </search>
  );
}
