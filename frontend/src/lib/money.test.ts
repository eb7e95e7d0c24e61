import { expect, test } from 'vitest';
import { formatMoney, minorUnitsOf, parseMoney, typedMoney } from './money.ts';

test('minor units become a price with its sign and both decimals', () => {
  expect(formatMoney({ amount: 4200, currency: 'EUR' })).toBe('€42.00');
  expect(formatMoney({ amount: 1_234_567, currency: 'EUR' })).toBe('€12,345.67');
  expect(formatMoney({ amount: 0, currency: 'EUR' })).toBe('€0.00');
});

test('a currency without minor units is not divided', () => {
  expect(minorUnitsOf('JPY')).toBe(1);
  expect(formatMoney({ amount: 500, currency: 'JPY' })).toContain('500');
});

test('a typed price is read to the cent, with a point or a comma', () => {
  expect(parseMoney('42', 'EUR')).toBe(4200);
  expect(parseMoney(' 42,5 ', 'EUR')).toBe(4250);
  expect(parseMoney('19.99', 'EUR')).toBe(1999);
  expect(parseMoney('500', 'JPY')).toBe(500);
});

test.for(['', '-1', '1.999', '4 2', '1e3', '€42', 'twelve'])('"%s" is no price', (typed) => {
  expect(parseMoney(typed, 'EUR')).toBeUndefined();
});

test('a price is offered as it would be typed', () => {
  expect(typedMoney({ amount: 4205, currency: 'EUR' })).toBe('42.05');
  expect(typedMoney({ amount: 500, currency: 'JPY' })).toBe('500');
});
