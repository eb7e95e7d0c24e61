import { expect, test } from 'vitest';
import { formatMoney, minorUnitsOf } from './money.ts';

test('minor units become a price with its sign and both decimals', () => {
  expect(formatMoney({ amount: 4200, currency: 'EUR' })).toBe('€42.00');
  expect(formatMoney({ amount: 1_234_567, currency: 'EUR' })).toBe('€12,345.67');
  expect(formatMoney({ amount: 0, currency: 'EUR' })).toBe('€0.00');
});

test('a currency without minor units is not divided', () => {
  expect(minorUnitsOf('JPY')).toBe(1);
  expect(formatMoney({ amount: 500, currency: 'JPY' })).toContain('500');
});
