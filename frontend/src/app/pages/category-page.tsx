import { Breadcrumbs } from '../../components/ui/breadcrumbs.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { AddToBasket } from '../../features/cart/add-to-basket.tsx';
import {
  CategoryHeading,
  CategoryHeadingSkeleton,
} from '../../features/catalogue/category-heading.tsx';
import { useCategoryList } from '../../features/catalogue/category-list.ts';
import { ProductBrowser } from '../../features/catalogue/product-browser.tsx';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { crumbTexts } from '../../texts/catalogue.ts';
import { NotFoundPage } from './not-found-page.tsx';
import styles from './pages.module.css';

/** One door of the street, and all that stands behind it. */
export function CategoryPage({ slug }: { slug: string }) {
  const categories = useCategoryList();
  const phase = useLoadingPhase(categories.isPending);
  const category = categories.data?.find((each) => each.slug === slug);

  if (categories.isError && !categories.data) {
    return (
      <div className={`page ${styles.alone}`}>
        <FailurePanel
          page
          error={categories.error}
          retrying={categories.isFetching}
          onRetry={() => void categories.refetch()}
        />
      </div>
    );
  }
  if (categories.data && !category) return <NotFoundPage />;
  return (
    <div className="page">
      <Breadcrumbs
        label={crumbTexts.label}
        crumbs={[
          { text: crumbTexts.home, href: paths.home.href() },
          { text: category?.name ?? '…' },
        ]}
      />
      <LoadingRegion phase={phase} skeleton={<CategoryHeadingSkeleton />}>
        {category && (
          <CategoryHeading
            title={category.name}
            line={category.line}
            position={category.position}
          />
        )}
      </LoadingRegion>
      <ProductBrowser
        category={slug}
        renderAction={(product) => <AddToBasket product={product} variant="card" />}
      />
    </div>
  );
}
