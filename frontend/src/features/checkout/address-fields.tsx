import type { Dispatch } from 'react';
import { FieldSelect } from '../../components/ui/field-select.tsx';
import { checkoutTexts } from '../../texts/checkout.ts';
import { CheckoutField } from './checkout-field.tsx';
import styles from './checkout-form.module.css';
import { countries, countryName, isCountry, postcodeRules } from './countries.ts';
import { fieldId } from './field-ids.ts';
import type { FormAction, FormState } from './form-state.ts';

interface AddressFieldsProps {
  form: FormState;
  dispatch: Dispatch<FormAction>;
  isLocked: boolean;
}

/** The fieldset "Your door". */
export function AddressFields({ form, dispatch, isLocked }: AddressFieldsProps) {
  const { country } = form.values;
  const common = { form, dispatch };
  return (
    <fieldset disabled={isLocked}>
      <legend>{checkoutTexts.yourDoor}</legend>
      <CheckoutField
        {...common}
        field="street"
        className={styles.wide}
        autoComplete="address-line1"
        maxLength={120}
      />
      <CheckoutField {...common} field="houseNumber" className={styles.narrow} maxLength={20} />
      <CheckoutField
        {...common}
        field="postcode"
        className={styles.narrow}
        autoComplete="postal-code"
        inputMode={postcodeRules[country].inputMode}
        maxLength={12}
      />
      <CheckoutField
        {...common}
        field="city"
        className={styles.wide}
        autoComplete="address-level2"
        maxLength={80}
      />
      <FieldSelect
        id={fieldId('country')}
        label={checkoutTexts.country}
        name="country"
        className={styles.full}
        autoComplete="country"
        value={country}
        onChange={({ target }) => {
          if (isCountry(target.value)) {
            dispatch({ type: 'changed', change: { country: target.value } });
          }
        }}
      >
        {countries().map((code) => (
          <option key={code} value={code}>
            {countryName(code)}
          </option>
        ))}
      </FieldSelect>
    </fieldset>
  );
}
