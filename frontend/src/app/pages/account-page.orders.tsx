import { Link } from 'wouter';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { OrderList } from '../../features/orders/order-list.tsx';
import { useOrders } from '../../features/orders/orders-query.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { accountTexts } from '../../texts/account.ts';
import { LinePicture } from './order-page.picture.tsx';

/** What was ordered with this account, newest first. */
export function AccountOrders() {
  const { data, error, isPending, isFetching, refetch } = useOrders();
  const phase = useLoadingPhase(isPending);
  if (data === undefined && error !== null) {
    return <FailurePanel error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  }
  return (
    <LoadingRegion phase={phase} skeleton={<Skeleton height={240} />}>
      {data?.orders.length === 0 && (
        <p>
          {accountTexts.noOrders} <Link href={paths.home.href()}>{accountTexts.walk}</Link>
        </p>
      )}
      {data !== undefined && data.orders.length > 0 && (
        <OrderList
          orders={data.orders}
          headings="h3"
          renderPicture={(line) => <LinePicture slug={line.slug} />}
        />
      )}
    </LoadingRegion>
  );
}
