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

/** A typed amount, "34", "34.50" or "34,5", in minor units; undefined when it is none. */
export function parseMoney(typed: string, currency: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  const units = minorUnitsOf(currency);
  const amount = /^\d{1,12}(\.\d*)?$/.test(text) ? Math.round(Number(text) * units) : Number.NaN;
  const isExact = Math.abs(Number(text) * units - amount) < 1e-6;
  return isExact ? amount : undefined;
}

/** An amount as one types it: 4200 EUR is "42.00". */
export function typedMoney({ amount, currency }: Money): string {
  const units = minorUnitsOf(currency);
  return (amount / units).toFixed(Math.round(Math.log10(units)));
}

/** An amount in minor units as people read it: 4200 EUR is "€42.00". */
export function formatMoney({ amount, currency }: Money): string {
  return formatFor(currency).format(amount / minorUnitsOf(currency));
}
