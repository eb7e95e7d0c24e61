import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { expect, test } from 'vitest';
import { editFaults } from '../../texts/admin.ts';
import { editFaultsOf, editOf, rebase, valuesOf } from './edit-values.ts';

const fox: AdminProduct = {
  id: 7,
  sku: 'KB-107',
  slug: 'fox-knocker',
  name: 'Fox Knocker',
  category: 'knockers-and-bells',
  price: { amount: 5900, currency: 'EUR' },
  stock: 12,
  blurb: 'Knocks, and knows.',
  illustration: { variant: 'fox', colours: {}, pattern: 'plain' },
  details: ['Cast iron', '14 cm'],
  version: 3,
};
const typed = { ...valuesOf(fox) };

test('only what was changed is asked for, at the version that was seen', () => {
  expect(editOf({ ...typed, price: '61,5' }, fox)).toEqual({ version: 3, price: 6150 });
  expect(editOf({ ...typed, stock: '20' }, fox)).toEqual({
    version: 3,
    stock: { expected: 12, stock: 20 },
  });
  expect(editOf({ ...typed, details: 'Cast iron\n\n 15 cm ' }, fox)).toEqual({
    version: 3,
    details: ['Cast iron', '15 cm'],
  });
});

test('nothing changed, nothing to ask', () => {
  expect(editOf(typed, fox)).toBeUndefined();
});

test('a form with faults names each of them', () => {
  const wrong = { name: ' ', price: '0', stock: '-1', blurb: '', details: 'x'.repeat(201) };
  expect(editFaultsOf(wrong, fox)).toEqual(editFaults);
  expect(editFaultsOf(typed, fox)).toEqual({});
});

test.for(['1.5', '1000001', 'many', ''])('%s is no number of pieces', (stock) => {
  expect(editFaultsOf({ ...typed, stock }, fox)).toEqual({ stock: editFaults.stock });
});

test('over what somebody else changed, only the own changes are kept', () => {
  const now = { ...fox, version: 4, stock: 11, price: { amount: 6500, currency: 'EUR' } };
  const values = rebase({ ...typed, price: '61' }, fox, now);
  expect(values).toEqual({ ...typed, price: '61', stock: '11' });
  expect(editOf(values, now)).toEqual({ version: 4, price: 6100 });
});
