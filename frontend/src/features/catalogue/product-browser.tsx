import type { Product } from '@doorstep/backend/contract/product';
import type { ReactNode } from 'react';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Pagination } from '../../components/ui/pagination.tsx';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { listTexts } from '../../texts/catalogue.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { FilterForm } from './filter-form.tsx';
import { NothingFound } from './nothing-found.tsx';
import styles from './product-browser.module.css';
import { pageSize, productQueryOf } from './product-filters.ts';
import { ProductGrid, ProductGridSkeleton } from './product-grid.tsx';
import { useProductList } from './product-list.ts';
import { SortSelect } from './sort-select.tsx';
import { useProductFilters } from './use-product-filters.ts';

interface ProductBrowserProps {
  category?: string;
  renderAction: (product: Product) => ReactNode;
}

/** A list of products with everything that narrows, orders and pages it. */
export function ProductBrowser({ category, renderAction }: ProductBrowserProps) {
  const { filters, change, hrefOfPage } = useProductFilters();
  const list = useProductList(productQueryOf(filters, category));
  const phase = useLoadingPhase(list.isPending);
  const { total = 0, searchedFor } = list.data ?? {};
  const filterProps = { filters, onChange: change, category };

  return (
    <div className={styles.split}>
      <div className={styles.aside}>
        <FilterForm {...filterProps} />
      </div>
      <div>
        <div className={styles.toolbar}>
          <output>{list.data && listTexts.result(total, filters.inStock)}</output>
          <div className={styles.tools}>
            <FilterDrawer {...filterProps} total={total} />
            <SortSelect sort={filters.sort} onChange={(sort) => change({ sort })} />
          </div>
        </div>
        {list.isError && !list.data ? (
          <FailurePanel
            error={list.error}
            retrying={list.isFetching}
            onRetry={() => void list.refetch()}
          />
        ) : (
          <LoadingRegion phase={phase} skeleton={<ProductGridSkeleton columns={3} count={8} />}>
            {list.data?.products.length === 0 ? (
              <NothingFound filters={filters} total={total} onChange={change} />
            ) : (
              <div aria-busy={list.isPlaceholderData || undefined}>
                <h2 className="visually-hidden">{listTexts.heading}</h2>
                {searchedFor && (
                  <p className={styles.corrected}>
                    {listTexts.corrected(filters.search, searchedFor)}
                  </p>
                )}
                <ProductGrid
                  columns={3}
                  products={list.data?.products ?? []}
                  renderAction={renderAction}
                />
                <Pagination
                  page={filters.page}
                  pageCount={Math.ceil(total / pageSize)}
                  hrefOf={hrefOfPage}
                />
              </div>
            )}
          </LoadingRegion>
        )}
      </div>
    </div>
  );
}
