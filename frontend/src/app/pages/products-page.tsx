import { useSearch } from 'wouter';
import { Breadcrumbs } from '../../components/ui/breadcrumbs.tsx';
import { AddToBasket } from '../../features/cart/add-to-basket.tsx';
import { CategoryHeading } from '../../features/catalogue/category-heading.tsx';
import { useThingCount } from '../../features/catalogue/category-list.ts';
import { ProductBrowser } from '../../features/catalogue/product-browser.tsx';
import { readFilters } from '../../features/catalogue/product-filters.ts';
import { paths } from '../../lib/paths.ts';
import { crumbTexts, listTexts } from '../../texts/catalogue.ts';

/** The whole street's things, or those that a search finds. */
export function ProductsPage() {
  const things = useThingCount();
  const { search } = readFilters(useSearch());
  const all = things === undefined ? listTexts.allTitle : listTexts.allTitleWithCount(things);
  return (
    <div className="page">
      <Breadcrumbs
        label={crumbTexts.label}
        crumbs={[
          { text: crumbTexts.home, href: paths.home.href() },
          { text: search ? crumbTexts.search : listTexts.allTitle },
        ]}
      />
      <CategoryHeading
        key={search}
        title={search ? listTexts.searchTitle(search) : all}
        line={search ? undefined : listTexts.allLine}
      />
      <ProductBrowser
        renderAction={(product) => <AddToBasket product={product} variant="card" />}
      />
    </div>
  );
}
