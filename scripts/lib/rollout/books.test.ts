import { expect, test } from 'vitest';
import { checkBooks } from './books.ts';

const purchases = {
  asked: new Set(['anna', 'ben', 'cem']),
  confirmed: new Map([
    ['anna', 'a-1'],
    ['ben', 'b-1'],
  ]),
};
const stored = [
  { customer: 'anna', id: 'a-1' },
  { customer: 'ben', id: 'b-1' },
];

test('confirmed orders are there once; one whose answer got lost may be there or not', () => {
  expect(checkBooks(purchases, stored)).toEqual([]);
  expect(checkBooks(purchases, [...stored, { customer: 'cem', id: 'c-1' }])).toEqual([]);
});

test.each([
  ['is missing', stored.slice(1), 'order a-1 of anna was confirmed and is not there'],
  ['is another', [...stored.slice(1), { customer: 'anna', id: 'a-2' }], 'order a-1 of anna was'],
  [
    'is there twice',
    [...stored, { customer: 'ben', id: 'b-2' }],
    'ben asked once and has b-1, b-2',
  ],
  ['was never asked for', [...stored, { customer: 'eve', id: 'e-1' }], 'eve never asked for e-1'],
])('an order that %s is found', (_, orders, sentence) => {
  expect(checkBooks(purchases, orders)).toEqual([expect.stringContaining(sentence)]);
});
