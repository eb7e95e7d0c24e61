import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

const origin = 'http://shop.localhost';
const after = (from: string) => returnPath(`from=${encodeURIComponent(from)}`, origin);

test('after signing in one is back where one came from, with the search that was there', () => {
  expect(after('/products?search=fox&page=2')).toBe('/products?search=fox&page=2');
  expect(after('/')).toBe('/');
});

test.for([
  '//elsewhere.example/basket',
  '/\\elsewhere.example',
  'https://elsewhere.example/',
  'javascript:alert(1)',
  'basket',
])('%s is no page of the shop, so one arrives at the account', (from) => {
  expect(after(from)).toBe('/account');
});

test('the ways in are not where one goes once one is in', () => {
  expect(after('/sign-in?from=/basket')).toBe('/account');
  expect(after('/sign-up')).toBe('/account');
});

test('without a page to go back to one arrives at the account', () => {
  expect(returnPath('', origin)).toBe('/account');
});
