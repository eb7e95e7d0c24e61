import { expect, test } from 'vitest';
import { ApiError } from '../../lib/api-error.ts';
import { outcomeOf } from './outcome.ts';

const shortage = { productId: 7, name: 'In & Out Mat', requested: 2, available: 0 };

test.each([
  ['no answer', new ApiError({ code: 'network', message: '' })],
  ['an answer that came too late', new ApiError({ code: 'timeout', message: '' })],
  ['a fault of the server', new ApiError({ code: 'internal', status: 500, message: '' })],
  [
    'a server without its database',
    new ApiError({ code: 'database_unavailable', status: 503, message: '' }),
  ],
  ['a page of something on the way', new ApiError({ code: 'network', status: 404, message: '' })],
  ['an error of our own', new TypeError('not from the API')],
])('%s leaves it open whether the order was placed', (_, error) => {
  expect(outcomeOf(error)).toEqual({ kind: 'unsure' });
});

test('a thing sold meanwhile is named, with what is left', () => {
  const error = new ApiError({
    code: 'out_of_stock',
    status: 409,
    message: '',
    details: shortage,
  });
  expect(outcomeOf(error)).toEqual({ kind: 'shortage', shortage });
});

test('out of stock without details is still a definite no', () => {
  const error = new ApiError({ code: 'out_of_stock', status: 409, message: '', requestId: 'r1' });
  expect(outcomeOf(error)).toEqual({ kind: 'refused', code: 'out_of_stock', requestId: 'r1' });
});

test.each([
  ['total_changed', 'total-changed'],
  ['idempotency_key_reused', 'key-reused'],
] as const)('%s has an outcome of its own', (code, kind) => {
  expect(outcomeOf(new ApiError({ code, status: 409, message: '' }))).toEqual({ kind });
});
