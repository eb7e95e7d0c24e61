import type { Cart } from '@doorstep/backend/contract/cart';
import type { Dispatch, ReactNode } from 'react';
import { checkoutTexts } from '../../texts/checkout.ts';
import { AddressFields } from './address-fields.tsx';
import styles from './checkout-form.module.css';
import { DeliveryChoice } from './delivery-choice.tsx';
import type { FormAction, FormState } from './form-state.ts';
import { CheckoutField } from './checkout-field.tsx';

interface CheckoutFormProps {
  form: FormState;
  dispatch: Dispatch<FormAction>;
  deliveryOptions: Cart['deliveryOptions'];
  /** While an order is under way, or nobody knows how it ended, nothing can be changed. */
  isLocked: boolean;
  onSubmit: () => void;
  /** What stands below the fields: notes and the button. */
  children: ReactNode;
}

/** You, your door, how it arrives: one column of fieldsets. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { form, dispatch, isLocked } = props;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <fieldset disabled={isLocked}>
        <legend>{checkoutTexts.you}</legend>
        <CheckoutField
          field="name"
          form={form}
          dispatch={dispatch}
          className={styles.half}
          autoComplete="name"
          maxLength={100}
        />
        <CheckoutField
          field="email"
          form={form}
          dispatch={dispatch}
          className={styles.half}
          type="email"
          autoComplete="email"
          maxLength={254}
        />
      </fieldset>
      <AddressFields form={form} dispatch={dispatch} isLocked={isLocked} />
      <DeliveryChoice
        options={props.deliveryOptions}
        chosen={form.values.delivery}
        isLocked={isLocked}
        onChoose={(delivery) => dispatch({ type: 'changed', change: { delivery } })}
      />
      <div className={styles.end}>{props.children}</div>
    </form>
  );
}
