import { expect, test } from 'vitest';
import { findViolations } from './checker.ts';
import type { Happening, HistoryEvent, Purchase, StoredOrder } from './history.ts';

const purchase: Purchase = {
  id: 'p1',
  cart: 'c1',
  lines: [{ productId: 7, quantity: 2 }],
  promised: { subtotal: 1000, delivery: 490 },
};
const stored: StoredOrder = {
  id: 'o1',
  purchase: 'p1',
  itemCount: 2,
  subtotal: 1000,
  delivery: 490,
  total: 1490,
  lines: [{ productId: 7, quantity: 2, price: 500 }],
};
const body = JSON.stringify({ id: 'o1', total: { amount: 1490, currency: 'EUR' } });
const confirmed: Happening = { type: 'ok', request: 1, body };
const sentAgain: Happening = { type: 'invoke', request: 2, purchase: 'p1', key: 'k1' };
const shortage = { requested: 2, available: 1 };
const refused: Happening = {
  type: 'fail',
  request: 1,
  status: 409,
  code: 'out_of_stock',
  shortage,
};

interface Story {
  bought?: Partial<Purchase>;
  /** What came after the first request. */
  events?: Happening[];
  orders?: StoredOrder[];
  left?: number;
}

/** One customer who buys two of ten pieces; the test shows only what decides. */
function aHistory({ bought, events = [confirmed], orders = [stored], left = 8 }: Story = {}) {
  const happenings: Happening[] = [
    { type: 'start', seed: '1', database: 'x', products: [{ id: 7, stock: 10, price: 500 }] },
    { type: 'purchase', ...purchase, ...bought },
    { type: 'invoke', request: 1, purchase: 'p1', key: 'k1' },
    ...events,
    { type: 'end', stock: [{ id: 7, stock: left }], orders },
  ];
  return happenings.map((happening, time): HistoryEvent => ({ time, ...happening }));
}

const rulesBrokenBy = (story: Story) => findViolations(aHistory(story)).map(({ rule }) => rule);

test('a purchase that was confirmed, is stored once and has taken its pieces is as it should be', () => {
  expect(rulesBrokenBy({})).toEqual([]);
});

test('a doubtful answer, then the same bytes twice, is as it should be', () => {
  const doubt: Happening = { type: 'ambiguous', request: 1, reason: 'socket hang up' };
  const again: Happening = { ...confirmed, request: 2 };
  expect(rulesBrokenBy({ events: [doubt, sentAgain, again, again] })).toEqual([]);
});

test('a refusal with a reason, and nothing stored, is as it should be', () => {
  expect(rulesBrokenBy({ events: [refused], orders: [], left: 10 })).toEqual([]);
});

test.each<[string, Story]>([
  ['a confirmed order is missing', { orders: [], left: 10 }],
  ['one purchase, more than one order', { orders: [stored, { ...stored, id: 'o2' }], left: 6 }],
  ['an order that nobody placed', { orders: [stored, { ...stored, purchase: 'x' }], left: 6 }],
  ['refused, and ordered all the same', { events: [refused] }],
  ['confirmed and refused', { events: [confirmed, sentAgain, { ...refused, request: 2 }] }],
  ['without an outcome', { events: [{ type: 'ambiguous', request: 1, reason: '503' }] }],
  [
    'another answer to the same key',
    { events: [confirmed, sentAgain, { ...confirmed, request: 2, body: `${body} ` }] },
  ],
  ['pieces at the start are not left + sold', { left: 9 }],
  ['a total that is not its lines', { orders: [{ ...stored, itemCount: 3 }] }],
  ['another order than was asked for', { bought: { expectedTotal: 1 } }],
  ['another order than was asked for', { bought: { lines: [{ productId: 7, quantity: 1 }] } }],
  ['the API ended by itself', { events: [confirmed, { type: 'api-ended' }] }],
])('%s: that alone is found', (rule, story) => {
  expect(rulesBrokenBy(story)).toEqual([rule]);
});

test('a stock below zero is found, although it adds up', () => {
  const pieces = { itemCount: 11, subtotal: 5500, total: 5990 };
  const lines = [{ productId: 7, quantity: 11, price: 500 }];
  const promised = { subtotal: 5500, delivery: 490 };
  const told = body.replace('1490', '5990');
  const story = {
    bought: { lines, promised },
    events: [{ ...confirmed, body: told }],
    orders: [{ ...stored, ...pieces, lines }],
    left: -1,
  };
  expect(rulesBrokenBy(story)).toEqual(['a negative number']);
});

test.each(['price', 'quantity'])('another %s than the shop’s makes the sums wrong', (field) => {
  const lines = stored.lines.map((line) => ({ ...line, [field]: 1 }));
  expect(rulesBrokenBy({ orders: [{ ...stored, lines }] })).toContain(
    'a total that is not its lines',
  );
});

test.each([
  ['an empty cart that was never ordered', { code: 'cart_empty' }],
  [
    'a shortage where there is enough',
    { code: 'out_of_stock', shortage: { requested: 1, available: 1 } },
  ],
  ['another total where it is the promised one', { code: 'total_changed' }],
  ['anything else', { code: 'invalid_input' }],
])('refused for %s is refused without a reason', (_what, refusal) => {
  const bought = { expectedTotal: 1490 };
  const events: Happening[] = [{ type: 'fail', request: 1, status: 409, ...refusal }];
  expect(rulesBrokenBy({ bought, events, orders: [], left: 10 })).toEqual([
    'refused without a reason',
  ]);
});

test('of two tabs with one cart only one may order; the other finds the cart empty', () => {
  const second: Happening[] = [
    { type: 'purchase', ...purchase, id: 'p2' },
    { type: 'invoke', request: 2, purchase: 'p2', key: 'k2' },
  ];
  const empty: Happening = { type: 'fail', request: 2, status: 409, code: 'cart_empty' };
  expect(rulesBrokenBy({ events: [confirmed, ...second, empty] })).toEqual([]);

  const other = { ...stored, id: 'o2', purchase: 'p2' };
  const both = {
    events: [confirmed, ...second, { ...confirmed, request: 2, body: body.replace('o1', 'o2') }],
    orders: [stored, other],
    left: 6,
  };
  expect(rulesBrokenBy(both)).toEqual(['one cart, more than one order']);
});

test('a history that was broken off is not judged', () => {
  expect(() => findViolations(aHistory().slice(0, -1))).toThrow('it was broken off');
});
