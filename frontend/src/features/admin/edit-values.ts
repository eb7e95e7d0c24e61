import type { AdminProduct, ProductEdit } from '@doorstep/backend/contract/admin-products';
import { parseMoney, typedMoney } from '../../lib/money.ts';
import { editFaults } from '../../texts/admin.ts';

export const editFields = ['name', 'price', 'stock', 'blurb', 'details'] as const;
export type EditField = (typeof editFields)[number];

/** The form as it was typed, before anything is read from it. */
export type EditValues = Record<EditField, string>;
export type EditFaults = Partial<Record<EditField, string>>;

const most = { name: 150, blurb: 1000, price: 10_000_000, stock: 1_000_000 };
const mostDetails = { lines: 12, characters: 200 };

/** A thing as its form shows it. */
export function valuesOf({ name, price, stock, blurb, details }: AdminProduct): EditValues {
  return {
    name,
    price: typedMoney(price),
    stock: String(stock),
    blurb,
    details: details.join('\n'),
  };
}

const detailLines = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isText = (typed: string, longest: number) =>
  typed.trim() !== '' && typed.trim().length <= longest;

/** What is wrong with the form; no keys means that it may be sent. */
export function editFaultsOf(
  values: EditValues,
  { price: { currency } }: AdminProduct,
): EditFaults {
  const price = parseMoney(values.price, currency);
  const lines = detailLines(values.details);
  const isRight: Record<EditField, boolean> = {
    name: isText(values.name, most.name),
    price: price !== undefined && price >= 1 && price <= most.price,
    stock: /^\d{1,7}$/.test(values.stock.trim()) && Number(values.stock) <= most.stock,
    blurb: isText(values.blurb, most.blurb),
    details:
      lines.length <= mostDetails.lines &&
      lines.every((line) => line.length <= mostDetails.characters),
  };
  return Object.fromEntries(
    editFields.filter((field) => !isRight[field]).map((field) => [field, editFaults[field]]),
  );
}

/**
 * What to ask of the server: only what differs from the thing as the editor saw it, so that nobody
 * else's change is undone. Undefined when nothing does. The values are without faults.
 */
export function editOf(values: EditValues, seen: AdminProduct): ProductEdit | undefined {
  const before = valuesOf(seen);
  const differs = (field: EditField) => values[field].trim() !== before[field];
  if (!editFields.some(differs)) return undefined;
  const price = parseMoney(values.price, seen.price.currency);
  return {
    version: seen.version,
    ...(differs('name') && { name: values.name.trim() }),
    ...(price !== undefined && price !== seen.price.amount && { price }),
    ...(differs('stock') && { stock: { expected: seen.stock, stock: Number(values.stock) } }),
    ...(differs('blurb') && { blurb: values.blurb.trim() }),
    ...(differs('details') && { details: detailLines(values.details) }),
  };
}

/** What was typed, on top of the thing as it is now: untouched fields take what is there. */
export function rebase(values: EditValues, seen: AdminProduct, now: AdminProduct): EditValues {
  const before = valuesOf(seen);
  const there = valuesOf(now);
  const pick = (field: EditField) =>
    values[field] === before[field] ? there[field] : values[field];
  return {
    name: pick('name'),
    price: pick('price'),
    stock: pick('stock'),
    blurb: pick('blurb'),
    details: pick('details'),
  };
}
