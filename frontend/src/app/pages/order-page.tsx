import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { countryName } from '../../features/checkout/countries.ts';
import { NoOrder, OrderOfAccount } from '../../features/orders/no-order.tsx';
import { OrderThanks } from '../../features/orders/order-thanks.tsx';
import { useOrder } from '../../features/orders/orders-query.ts';
import { Receipt } from '../../features/orders/receipt.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { LinePicture } from './order-page.picture.tsx';
import styles from './pages.module.css';

/** One order, right after it was placed or whenever its address is opened again. */
export function OrderPage({ id }: { id: string }) {
  const { data: order, error, isPending, isFetching, refetch } = useOrder(id);
  const phase = useLoadingPhase(isPending);
  if (order !== undefined && phase === 'done') {
    return (
      <>
        <OrderThanks order={order} />
        <Receipt
          order={order}
          countryName={countryName}
          renderPicture={(line) => <LinePicture slug={line.slug} />}
        />
      </>
    );
  }
  const isMissing = error instanceof ApiError && error.status >= 400 && error.status < 500;
  const isOfAccount = isMissing && error.code === 'sign_in_required';
  return (
    <div className={`page ${styles.alone}`}>
      {error === null && (
        <LoadingRegion phase={phase} skeleton={<Skeleton height={480} />}>
          {null}
        </LoadingRegion>
      )}
      {isOfAccount && <OrderOfAccount id={id} />}
      {isMissing && !isOfAccount && <NoOrder />}
      {error !== null && !isMissing && (
        <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
      )}
    </div>
  );
}
