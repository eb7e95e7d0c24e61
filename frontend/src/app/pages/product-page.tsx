import { Breadcrumbs } from '../../components/ui/breadcrumbs.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { AddToBasket } from '../../features/cart/add-to-basket.tsx';
import { useCategoryList } from '../../features/catalogue/category-list.ts';
import { useProductDetails } from '../../features/catalogue/product-details.ts';
import { ProductShowcaseSkeleton } from '../../features/catalogue/product-showcase-skeleton.tsx';
import { ProductShowcase } from '../../features/catalogue/product-showcase.tsx';
import { RelatedProducts } from '../../features/catalogue/related-products.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { crumbTexts } from '../../texts/catalogue.ts';
import { NotFoundPage } from './not-found-page.tsx';
import styles from './pages.module.css';

/** One thing, its facts, and the way into the basket. */
export function ProductPage({ slug }: { slug: string }) {
  const query = useProductDetails(slug);
  const phase = useLoadingPhase(query.isPending);
  const product = query.data;
  const category = useCategoryList().data?.find((each) => each.slug === product?.category);

  if (query.error instanceof ApiError && query.error.status === 404) return <NotFoundPage />;
  if (query.isError && !product) {
    return (
      <div className={`page ${styles.alone}`}>
        <FailurePanel
          page
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      </div>
    );
  }
  const crumbs = [
    { text: crumbTexts.home, href: paths.home.href() },
    ...(category ? [{ text: category.name, href: paths.category.href(category.slug) }] : []),
    { text: product?.name ?? '…' },
  ];
  return (
    <div className="page">
      <Breadcrumbs label={crumbTexts.label} crumbs={crumbs} />
      <LoadingRegion phase={phase} skeleton={<ProductShowcaseSkeleton />}>
        {product && (
          <>
            <ProductShowcase
              product={product}
              action={<AddToBasket product={product} variant="page" />}
            />
            <RelatedProducts
              product={product}
              renderAction={(other) => <AddToBasket product={other} variant="card" />}
            />
          </>
        )}
      </LoadingRegion>
    </div>
  );
}
