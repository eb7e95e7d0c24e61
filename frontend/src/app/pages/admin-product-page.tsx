import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { AdminNav } from '../../features/admin/admin-nav.tsx';
import { adminProductQuery } from '../../features/admin/admin-queries.ts';
import { NoSuchThing } from '../../features/admin/no-such-thing.tsx';
import { ProductEditor } from '../../features/admin/product-editor.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { AdminFailure } from './admin-page.failure.tsx';
import { AdminGate } from './admin-page.gate.tsx';
import pageStyles from './pages.module.css';

/** One thing, to be edited. */
export function AdminProductPage({ id }: { id: string }) {
  const isNumber = /^[1-9]\d{0,8}$/.test(id);
  return (
    <AdminGate>
      {() =>
        isNumber ? (
          <Thing id={Number(id)} />
        ) : (
          <Alone>
            <NoSuchThing />
          </Alone>
        )
      }
    </AdminGate>
  );
}

function Thing({ id }: { id: number }) {
  const { data, error, isPending, isFetching, refetch } = useQuery(adminProductQuery(id));
  const phase = useLoadingPhase(isPending);
  if (data === undefined && error !== null) {
    const isMissing = error instanceof ApiError && error.code === 'product_not_found';
    const here = paths.adminProduct.href(id);
    const retry = () => void refetch();
    return (
      <Alone>
        {isMissing ? (
          <NoSuchThing />
        ) : (
          <AdminFailure error={error} here={here} onRetry={retry} retrying={isFetching} />
        )}
      </Alone>
    );
  }
  return (
    <div className="page">
      <AdminNav here="thing" />
      <LoadingRegion phase={phase} skeleton={<Skeleton height={560} />}>
        {data && <ProductEditor product={data} />}
      </LoadingRegion>
    </div>
  );
}

function Alone({ children }: { children: ReactNode }) {
  return <div className={`page ${pageStyles.alone}`}>{children}</div>;
}
