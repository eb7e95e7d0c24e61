import { Link } from 'wouter';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { AddToBasket } from '../../features/cart/add-to-basket.tsx';
import { useThingCount } from '../../features/catalogue/category-list.ts';
import { featuredQuery } from '../../features/catalogue/product-filters.ts';
import { ProductGrid, ProductGridSkeleton } from '../../features/catalogue/product-grid.tsx';
import { useProductList } from '../../features/catalogue/product-list.ts';
import { Street } from '../../features/catalogue/street.tsx';
import { DoorsBand } from '../../features/whoami/doors-band.tsx';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { homeTexts } from '../../texts/home.ts';
import styles from './home-page.module.css';

/** The front page: the street, what is fresh on the step, and the way to the doors. */
export function HomePage() {
  const things = useThingCount();
  return (
    <>
      <section className={styles.hero}>
        <div className={`page ${styles.words}`}>
          <PageHeading title={homeTexts.title} className={styles.heading}>
            {homeTexts.heading}
          </PageHeading>
          <div className={styles.lead}>
            <p>{things === undefined ? homeTexts.lead : homeTexts.leadWithCount(things)}</p>
            <ButtonLink href={paths.products.href()}>
              {homeTexts.seeAll}
              <Icon name="arrow" />
            </ButtonLink>
          </div>
        </div>
        <Street />
      </section>
      <FreshOnTheStep />
      <DoorsBand />
    </>
  );
}

function FreshOnTheStep() {
  const featured = useProductList(featuredQuery);
  const phase = useLoadingPhase(featured.isPending);
  return (
    <section className={`page ${styles.block}`} aria-labelledby="fresh">
      <div className={styles.head}>
        <h2 id="fresh">{homeTexts.fresh}</h2>
        <Link href={paths.products.href()}>{homeTexts.all}</Link>
      </div>
      {featured.isError && !featured.data ? (
        <FailurePanel
          error={featured.error}
          retrying={featured.isFetching}
          onRetry={() => void featured.refetch()}
        />
      ) : (
        <LoadingRegion
          phase={phase}
          skeleton={<ProductGridSkeleton count={featuredQuery.pageSize} />}
        >
          <ProductGrid
            products={featured.data?.products ?? []}
            renderAction={(product) => <AddToBasket product={product} variant="card" />}
          />
        </LoadingRegion>
      )}
    </section>
  );
}
