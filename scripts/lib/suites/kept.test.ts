import { expect, test } from 'vitest';
import { isKept } from './kept.ts';

const before = { passwords: '{"password":"b3Blbg=="}', orders: 7 };

test('more orders under the same passwords are what a switch may leave', () => {
  expect(isKept(before, before)).toBe(true);
  expect(isKept(before, { ...before, orders: 8 })).toBe(true);
});

test('a missing order and new passwords are not', () => {
  expect(isKept(before, { ...before, orders: 6 })).toBe(false);
  expect(isKept(before, { ...before, passwords: '{}' })).toBe(false);
});
