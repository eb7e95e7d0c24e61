import { expect, test } from 'vitest';
import {
  countFilters,
  parsePrice,
  productQueryOf,
  readFilters,
  writeFilters,
} from './product-filters.ts';

const none = readFilters('');

test('filters written to the address read back the same', () => {
  const filters = {
    search: 'mat & knocker',
    inStock: true,
    from: 34,
    to: 72.5,
    sort: '-price',
    page: 3,
  } as const;
  expect(readFilters(writeFilters(filters).toString())).toEqual(filters);
});

test('an address without filters stays bare', () => {
  expect(writeFilters(none).toString()).toBe('');
});

test('what makes no sense in the address counts as not given', () => {
  expect(readFilters('inStock=maybe&from=cheap&to=-4&sort=colour&page=0')).toEqual(none);
  expect(readFilters('page=1e9').page).toBe(1);
  expect(readFilters(`search=${'x'.repeat(300)}`).search).toHaveLength(100);
});

test('prices go to the API in minor units, without a rounding error', () => {
  const query = productQueryOf({ ...none, from: 34, to: 64.1 }, 'lights');
  expect(query).toMatchObject({ category: 'lights', minPrice: 3400, maxPrice: 6410 });
});

test('prices given the wrong way round are turned', () => {
  const query = productQueryOf({ ...none, from: 72, to: 34 });
  expect(query).toMatchObject({ minPrice: 3400, maxPrice: 7200 });
});

test('a price may be typed with a point or a comma, and nothing else', () => {
  expect(parsePrice(' 34,5 ')).toBe(34.5);
  expect(parsePrice('34.50')).toBe(34.5);
  expect(parsePrice('€34')).toBeUndefined();
  expect(parsePrice('')).toBeUndefined();
});

test('a price range counts as one filter', () => {
  expect(countFilters({ ...none, from: 10, to: 20, inStock: true })).toBe(2);
  expect(countFilters({ ...none, search: 'mat', sort: 'name' })).toBe(0);
});
