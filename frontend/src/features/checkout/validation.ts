import { faultTexts } from '../../texts/checkout.ts';
import type { CheckoutValues, TextField } from './checkout-values.ts';
import { textFields } from './checkout-values.ts';
import { countryInSentence, postcodeRules } from './countries.ts';

/** What is wrong with a field: the sentence below it, and its line in the box on top. */
export interface Fault {
  sentence: string;
  summary: string;
}

export type Faults = Partial<Record<TextField, Fault>>;

function emailFault(typed: string): Fault | undefined {
  const email = typed.trim();
  if (!email.includes('@')) return faultTexts.emailWithoutAt;
  return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email) ? undefined : faultTexts.emailIncomplete;
}

function postcodeFault({ postcode, country }: CheckoutValues): Fault | undefined {
  const rule = postcodeRules[country];
  const typed = rule.normalise(postcode);
  if (rule.isValid(typed)) return undefined;
  const summary = /^\d+$/.test(typed)
    ? faultTexts.postcodeDigits(typed.length, countryInSentence(country), rule.uses)
    : faultTexts.postcodeForm(countryInSentence(country), rule.form);
  return { sentence: rule.hint, summary };
}

/** Judges one field; a field that is right gives undefined. */
export function faultOf(field: TextField, values: CheckoutValues): Fault | undefined {
  if (values[field].trim() === '') return faultTexts.missing[field];
  if (field === 'email') return emailFault(values.email);
  return field === 'postcode' ? postcodeFault(values) : undefined;
}

/** Judges the whole form; no keys means that it may be sent. */
export function faultsOf(values: CheckoutValues): Faults {
  return Object.fromEntries(
    textFields.flatMap((field) => {
      const fault = faultOf(field, values);
      return fault === undefined ? [] : [[field, fault]];
    }),
  );
}
