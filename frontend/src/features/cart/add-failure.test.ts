import { expect, test } from 'vitest';
import { ApiError } from '../../lib/api-error.ts';
import { describeAddFailure } from './add-failure.ts';

const short = (requested: number, available: number) =>
  new ApiError({
    code: 'out_of_stock',
    status: 409,
    message: '',
    details: { productId: 7, name: 'In & Out Mat', requested, available },
  });

test.each([
  [short(1, 0), 1, 'The last In & Out Mat has just gone.'],
  [short(4, 3), 4, 'There are only 3 left.'],
  [short(2, 1), 1, 'There is only 1 left, and it is already in your basket.'],
  [short(4, 3), 1, 'There are only 3 left, and they are all in your basket.'],
  [short(4, 3), 2, 'There are only 3 left, and 2 of them are in your basket.'],
])('out of stock says how many are left and whose they are', (error, wanted, sentence) => {
  expect(describeAddFailure(error, 'In & Out Mat', wanted)).toBe(sentence);
});

test('without an answer the basket is called safe', () => {
  const error = new ApiError({ code: 'timeout', message: '' });
  expect(describeAddFailure(error, 'In & Out Mat', 1)).toBe(
    'We rang, and nobody answered. Your basket is safe; press again.',
  );
});
