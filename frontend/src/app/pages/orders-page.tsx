import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { NoOrders } from '../../features/orders/no-order.tsx';
import { OrderList } from '../../features/orders/order-list.tsx';
import { useOrders } from '../../features/orders/orders-query.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { orderTexts } from '../../texts/orders.ts';
import styles from './cart-page.module.css';
import { LinePicture } from './order-page.picture.tsx';
import pageStyles from './pages.module.css';

/** What was ordered in this browser, newest first. */
export function OrdersPage() {
  const { data, error, isPending, isFetching, refetch } = useOrders();
  const phase = useLoadingPhase(isPending);
  if (data === undefined && error !== null) {
    return (
      <div className={`page ${pageStyles.alone}`}>
        <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </div>
    );
  }
  if (data?.orders.length === 0 && phase === 'done') {
    return (
      <div className={`page ${pageStyles.alone}`}>
        <NoOrders />
      </div>
    );
  }
  return (
    <div className={`page ${styles.roomy}`}>
      <PageHeading className={styles.heading}>{orderTexts.yourOrders}</PageHeading>
      <LoadingRegion phase={phase} skeleton={<Skeleton height={240} />}>
        {data && (
          <OrderList
            orders={data.orders}
            renderPicture={(line) => <LinePicture slug={line.slug} />}
          />
        )}
      </LoadingRegion>
    </div>
  );
}
