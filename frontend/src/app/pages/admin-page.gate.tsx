import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useSession } from '../../features/account/session-query.ts';
import { NotForYou, SignInFirst } from '../../features/admin/admin-door.tsx';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import styles from './pages.module.css';

/** Lets those in who run the shop. The server judges each request anew; this spares others a blank page. */
export function AdminGate({ children }: { children: () => ReactNode }) {
  const [here] = useLocation();
  const { data: session, error, isPending, isFetching, refetch } = useSession();
  const phase = useLoadingPhase(isPending);
  if (session?.account?.role === 'admin' && phase === 'done') return children();
  return (
    <div className={`page ${styles.alone}`}>
      {session === undefined && error !== null ? (
        <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingRegion phase={phase} skeleton={<Skeleton height={420} />}>
          {session?.account ? <NotForYou /> : <SignInFirst here={here} />}
        </LoadingRegion>
      )}
    </div>
  );
}
