import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { formatMoney } from '../../lib/money.ts';
import { editTexts } from '../../texts/admin.ts';
import { editFields, valuesOf } from './edit-values.ts';
import type { EditField } from './edit-values.ts';

const shown: Partial<Record<EditField, (product: AdminProduct) => string>> = {
  name: ({ name }) => name,
  price: ({ price }) => formatMoney(price),
  stock: ({ stock }) => String(stock),
};

/** What has become of a thing since it was looked at, one sentence for each field. */
export function changesBetween(seen: AdminProduct, now: AdminProduct): string[] {
  const before = valuesOf(seen);
  const there = valuesOf(now);
  return editFields
    .filter((field) => before[field] !== there[field])
    .map((field) => {
      const label = editTexts.fields[field];
      const show = shown[field];
      return show ? editTexts.now(label, show(seen), show(now)) : editTexts.nowOther(label);
    });
}
