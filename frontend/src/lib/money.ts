import type { Money } from '@doorstep/backend/contract/money';

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency });
  formats.set(currency, format);
  return format;
}

/** How many minor units make one whole unit of a currency: 100 for EUR, 1 for JPY. */
export function minorUnitsOf(currency: string): number {
  return 10 ** (formatFor(currency).resolvedOptions().maximumFractionDigits ?? 2);
}

/** An amount in minor units as people read it: 4200 EUR is "€42.00". */
export function formatMoney({ amount, currency }: Money): string {
  return formatFor(currency).format(amount / minorUnitsOf(currency));
}
