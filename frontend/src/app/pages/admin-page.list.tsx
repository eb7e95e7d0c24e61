import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Pagination } from '../../components/ui/pagination.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { AdminFailure } from './admin-page.failure.tsx';
import styles from './admin-page.module.css';

interface AdminListProps<Data> {
  query: UseQueryResult<Data>;
  here: string;
  /** The line above the list: how many there are. */
  found: (total: number) => string;
  nothing: string;
  hrefOf: (page: number) => string;
  children: (data: Data) => ReactNode;
}

/** A list of the back office as it loads, fails, is empty or is there, and its pages. */
export function AdminList<Data extends { total: number; page: number; pageSize: number }>({
  query,
  here,
  found,
  nothing,
  hrefOf,
  children,
}: AdminListProps<Data>) {
  const { data, error, isPending, isFetching, refetch } = query;
  const phase = useLoadingPhase(isPending);
  if (data === undefined && error !== null) {
    const retry = () => void refetch();
    return <AdminFailure error={error} here={here} onRetry={retry} retrying={isFetching} />;
  }
  return (
    <LoadingRegion phase={phase} skeleton={<Skeleton height={640} />}>
      {data && (
        <>
          <output className={styles.found}>{data.total === 0 ? nothing : found(data.total)}</output>
          {data.total > 0 && <ul className={styles.list}>{children(data)}</ul>}
          <Pagination
            page={data.page}
            pageCount={Math.ceil(data.total / data.pageSize)}
            hrefOf={hrefOf}
          />
        </>
      )}
    </LoadingRegion>
  );
}
