import type { Cart } from '@doorstep/backend/contract/cart';
import type { DeliveryMethod } from '@doorstep/backend/contract/order';
import { formatMoney } from '../../lib/money.ts';
import { checkoutTexts } from '../../texts/checkout.ts';
import styles from './checkout-form.module.css';

const methods: Record<DeliveryMethod, { name: string; hint: string }> = {
  step: { name: checkoutTexts.step, hint: checkoutTexts.stepHint },
  knock: { name: checkoutTexts.knock, hint: checkoutTexts.knockHint },
};

interface DeliveryChoiceProps {
  options: Cart['deliveryOptions'];
  chosen: DeliveryMethod;
  isLocked: boolean;
  onChoose: (method: DeliveryMethod) => void;
}

/** The ways to deliver this basket, each with the price that the server gave it. */
export function DeliveryChoice({ options, chosen, isLocked, onChoose }: DeliveryChoiceProps) {
  return (
    <fieldset disabled={isLocked}>
      <legend>{checkoutTexts.howItArrives}</legend>
      {options.map(({ method, price }) => (
        <label className={styles.radio} key={method}>
          <input
            type="radio"
            name="delivery"
            value={method}
            checked={method === chosen}
            onChange={() => onChoose(method)}
          />
          <span>
            <b>{methods[method].name}</b>
            <span className={styles.radioHint}>{methods[method].hint}</span>
          </span>
          <b>{price.amount === 0 ? checkoutTexts.free : formatMoney(price)}</b>
        </label>
      ))}
    </fieldset>
  );
}
