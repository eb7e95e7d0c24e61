import type { Order, OrderStatus } from '@doorstep/backend/contract/order';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { orderTexts } from '../../texts/orders.ts';
import { WhatNext } from './what-next.tsx';

const free = { amount: 0, currency: 'EUR' };
const order: Order = {
  id: 'o',
  number: 'DS-1',
  placedAt: '2026-06-11T10:00:00Z',
  status: 'placed',
  statusSince: '2026-06-11T10:00:00Z',
  name: 'Ada',
  email: 'ada@example.org',
  address: { street: 'S', houseNumber: '1', postcode: '10115', city: 'Berlin', country: 'DE' },
  delivery: 'step',
  lines: [],
  itemCount: 1,
  subtotal: free,
  deliveryPrice: free,
  total: free,
};
const doneSteps = (status: OrderStatus) =>
  renderToStaticMarkup(<WhatNext order={{ ...order, status }} />).split(orderTexts.done).length - 1;

test.for([
  ['placed', 1],
  ['paid', 1],
  ['shipped', 2],
  ['delivered', 3],
] as const)('an order that is %s has %i of its steps behind it', ([status, done]) => {
  expect(doneSteps(status)).toBe(done);
});

test('a cancelled order promises nothing any more', () => {
  const html = renderToStaticMarkup(<WhatNext order={{ ...order, status: 'cancelled' }} />);
  expect(html).toContain(orderTexts.backOnShelf);
  expect(html).not.toContain('step ');
  expect(html.match(/<li/g)).toHaveLength(1);
});
