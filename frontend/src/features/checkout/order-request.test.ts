import { expect, test } from 'vitest';
import { emptyValues } from './checkout-values.ts';
import { toOrderRequest, totalOf } from './order-request.ts';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

test('the total is the things and the delivery that was chosen', () => {
  const cart = {
    lines: [],
    itemCount: 4,
    subtotal: euros(13100),
    deliveryOptions: [
      { method: 'step' as const, price: euros(0) },
      { method: 'knock' as const, price: euros(990) },
    ],
  };
  expect(totalOf(cart, 'step')).toEqual(euros(13100));
  expect(totalOf(cart, 'knock')).toEqual(euros(14090));
});

test('the order carries trimmed words, the usual postcode and the total that was shown', () => {
  const values = {
    ...emptyValues,
    name: ' Greta Lindqvist ',
    email: ' greta@example.org',
    street: 'Lindenallee ',
    houseNumber: ' 80',
    postcode: '1234ab',
    city: 'Utrecht ',
    country: 'NL' as const,
  };
  expect(toOrderRequest(values, 13100)).toEqual({
    name: 'Greta Lindqvist',
    email: 'greta@example.org',
    address: {
      street: 'Lindenallee',
      houseNumber: '80',
      postcode: '1234 AB',
      city: 'Utrecht',
      country: 'NL',
    },
    delivery: 'step',
    expectedTotal: 13100,
  });
});
