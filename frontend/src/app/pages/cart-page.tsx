import type { Cart } from '@doorstep/backend/contract/cart';
import { Link } from 'wouter';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { BasketLines } from '../../features/cart/basket-lines.tsx';
import { BasketSkeleton } from '../../features/cart/basket-skeleton.tsx';
import { useCart } from '../../features/cart/cart-query.ts';
import { EmptyBasket } from '../../features/cart/empty-basket.tsx';
import { SummaryPanel } from '../../features/orders/summary-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { cartTexts } from '../../texts/cart.ts';
import { CartSums } from './cart-page.sums.tsx';
import styles from './cart-page.module.css';
import pageStyles from './pages.module.css';

/** The basket: its lines, their sums, and the way to the checkout. */
export function CartPage() {
  const { data: cart, error, isPending, isFetching, refetch } = useCart();
  const phase = useLoadingPhase(isPending);
  if (cart === undefined && error !== null) {
    return (
      <div className={`page ${pageStyles.alone}`}>
        <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </div>
    );
  }
  if (phase === 'done' && cart?.itemCount === 0) {
    return (
      <div className={`page ${pageStyles.alone}`}>
        <EmptyBasket />
      </div>
    );
  }
  return (
    <div className={`page ${styles.two}`}>
      <section>
        <PageHeading className={styles.heading}>{cartTexts.title}</PageHeading>
        <LoadingRegion phase={phase} skeleton={<BasketSkeleton />}>
          {cart && <BasketLines lines={cart.lines} />}
          <p className={styles.onwards}>
            <Link href={paths.home.href()}>{cartTexts.keepLooking}</Link>
          </p>
        </LoadingRegion>
      </section>
      {phase === 'done' && cart && <Summary cart={cart} />}
    </div>
  );
}

function Summary({ cart }: { cart: Cart }) {
  return (
    <SummaryPanel title={cartTexts.summary}>
      <CartSums cart={cart} delivery="step" />
      <ButtonLink href={paths.checkout.href()}>{cartTexts.toCheckout}</ButtonLink>
      <p className="small muted">{cartTexts.keptOnServer}</p>
    </SummaryPanel>
  );
}
