import { expect, test } from 'vitest';
import {
  orderQueryOf,
  productQueryOf,
  readAdminFilters,
  writeAdminFilters,
} from './admin-filters.ts';

test('filters survive the address bar', () => {
  const filters = { search: 'fox', few: true, status: 'paid', page: 3 } as const;
  expect(readAdminFilters(writeAdminFilters(filters).toString())).toEqual(filters);
});

test('what makes no sense in an address counts as not given', () => {
  expect(readAdminFilters('status=eaten&page=-1&few=yes')).toEqual({
    search: '',
    few: false,
    status: undefined,
    page: 1,
  });
});

test('each list is asked for what it knows', () => {
  const filters = readAdminFilters('search=fox&few=true&status=paid');
  expect(productQueryOf(filters)).toEqual({ search: 'fox', maxStock: 10, page: 1, pageSize: 25 });
  expect(orderQueryOf(filters)).toEqual({ search: 'fox', status: 'paid', page: 1, pageSize: 25 });
});
