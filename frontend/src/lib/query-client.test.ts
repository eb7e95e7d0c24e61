import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { mayRetry } from './query-client.ts';

const failure = (code: ApiError['code'], status: number) =>
  new ApiError({ code, status, message: 'as sent' });

test('a read is tried again when nobody answered or the backend is not ready', () => {
  expect(mayRetry(0, failure('network', 0))).toBe(true);
  expect(mayRetry(1, failure('database_unavailable', 503))).toBe(true);
});

test('a read is tried three times and no more', () => {
  expect(mayRetry(2, failure('network', 0))).toBe(false);
});

test('what the API refused, or took too long for, is not tried again', () => {
  expect(mayRetry(0, failure('product_not_found', 404))).toBe(false);
  expect(mayRetry(0, failure('internal', 500))).toBe(false);
  expect(mayRetry(0, failure('timeout', 0))).toBe(false);
  expect(mayRetry(0, new Error('a fault of ours'))).toBe(false);
});
