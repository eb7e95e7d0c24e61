import type { Cart } from '@doorstep/backend/contract/cart';
import type { StockShortage } from '@doorstep/backend/contract/error';
import type { DeliveryMethod } from '@doorstep/backend/contract/order';
import type { ReactNode } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { formatMoney } from '../../lib/money.ts';
import { checkoutTexts } from '../../texts/checkout.ts';
import { CheckoutForm } from './checkout-form.tsx';
import styles from './checkout.module.css';
import { ErrorBox } from './error-box.tsx';
import type { KnownCustomer } from './form-state.ts';
import { totalOf } from './order-request.ts';
import { OutcomeNote } from './outcome-note.tsx';
import { useCheckoutForm } from './use-checkout-form.ts';
import type { Placing } from './use-placing.ts';
import { faultsOf } from './validation.ts';

interface CheckoutProps {
  cart: Cart;
  /** Who is signed in. */
  customer?: KnownCustomer | undefined;
  placing: Placing;
  /** Brings the basket down to what is left; rejects when that fails. */
  onFit: (shortage: StockShortage) => Promise<void>;
  /** What stands beside the form, for the delivery that is chosen. */
  renderSummary: (delivery: DeliveryMethod) => ReactNode;
}

/** The checkout: form, what came of the last attempt, and the button that says the total. */
export function Checkout({ cart, customer, placing, onFit, renderSummary }: CheckoutProps) {
  const { pending, outcome, failures, isPlacing, place } = placing;
  const { form, dispatch } = useCheckoutForm(pending?.values, customer);
  const { delivery } = form.values;
  const total = totalOf(cart, delivery);

  const submit = () => {
    if (pending !== undefined) {
      void place(pending);
      return;
    }
    dispatch({ type: 'submitted' });
    if (Object.keys(faultsOf(form.values)).length === 0) {
      void place({ values: form.values, expectedTotal: total.amount });
    }
  };
  const idleLabel =
    pending === undefined ? checkoutTexts.place(formatMoney(total)) : checkoutTexts.ringAgain;

  return (
    <div className={styles.two}>
      <section className={styles.column}>
        <PageHeading title={checkoutTexts.pageTitle}>{checkoutTexts.title}</PageHeading>
        {form.isBoxShown && <ErrorBox key={form.refusals} faults={form.faults} />}
        <CheckoutForm
          form={form}
          dispatch={dispatch}
          deliveryOptions={cart.deliveryOptions}
          isLocked={isPlacing || pending !== undefined}
          onSubmit={submit}
        >
          {outcome === undefined ? (
            <Note kind="info">{checkoutTexts.noCard}</Note>
          ) : (
            <OutcomeNote
              key={failures}
              outcome={outcome}
              total={formatMoney(total)}
              onFit={onFit}
            />
          )}
          <Button type="submit" busy={isPlacing}>
            {isPlacing ? checkoutTexts.placing : idleLabel}
          </Button>
        </CheckoutForm>
      </section>
      {renderSummary(delivery)}
    </div>
  );
}
