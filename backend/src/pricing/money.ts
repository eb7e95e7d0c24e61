import type { Money } from '../contract/money.ts';

/** The one currency of the shop (ISO 4217). */
export const shopCurrency = 'EUR';

/** Integer minor units with the shop's currency. */
export function money(amount: number): Money {
  return { amount, currency: shopCurrency };
}
