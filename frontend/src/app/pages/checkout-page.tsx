import type { Order } from '@doorstep/backend/contract/order';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { useSession } from '../../features/account/session-query.ts';
import { useCart } from '../../features/cart/cart-query.ts';
import { EmptyBasket } from '../../features/cart/empty-basket.tsx';
import { useCartWrites } from '../../features/cart/use-cart-writes.ts';
import { CheckoutSkeleton } from '../../features/checkout/checkout-skeleton.tsx';
import { Checkout } from '../../features/checkout/checkout.tsx';
import { OutcomeNote } from '../../features/checkout/outcome-note.tsx';
import { usePlacing } from '../../features/checkout/use-placing.ts';
import { orderQuery } from '../../features/orders/orders-query.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { CheckoutSummary } from './checkout-page.summary.tsx';
import styles from './pages.module.css';

/** The checkout. A placed order leads to its confirmation, and everything it changed is read anew. */
export function CheckoutPage() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const cartQuery = useCart();
  const customer = useSession().data?.account ?? undefined;
  const writes = useCartWrites();
  const placing = usePlacing({
    onPlaced: async (order: Order) => {
      client.setQueryData(orderQuery(order.id).queryKey, order);
      navigate(paths.order.href(order.id));
      await client.invalidateQueries();
    },
    onRefused: () => void writes.refresh(),
  });
  const phase = useLoadingPhase(cartQuery.isPending);
  const { data: cart, error } = cartQuery;

  if (cart === undefined) {
    return error === null ? (
      <div className="page">
        <LoadingRegion phase={phase} skeleton={<CheckoutSkeleton />}>
          {null}
        </LoadingRegion>
      </div>
    ) : (
      <div className={`page ${styles.alone}`}>
        <FailurePanel
          page
          error={error}
          onRetry={() => void cartQuery.refetch()}
          retrying={cartQuery.isFetching}
        />
      </div>
    );
  }

  const fit = async ({ productId, available }: { productId: number; available: number }) => {
    await (available === 0 ? writes.remove(productId) : writes.setQuantity(productId, available));
    placing.forgetOutcome();
  };
  const { outcome, pending, isPlacing } = placing;
  if (cart.itemCount === 0 && pending === undefined && !isPlacing) {
    return (
      <div className={`page ${styles.alone}`}>
        <EmptyBasket>
          {outcome?.kind === 'key-reused' && <OutcomeNote outcome={outcome} total="" onFit={fit} />}
        </EmptyBasket>
      </div>
    );
  }
  return (
    <div className="page">
      <Checkout
        cart={cart}
        customer={customer}
        placing={placing}
        onFit={fit}
        renderSummary={(delivery) =>
          cart.itemCount > 0 && <CheckoutSummary cart={cart} delivery={delivery} />
        }
      />
    </div>
  );
}
