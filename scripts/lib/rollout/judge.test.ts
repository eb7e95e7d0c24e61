import { expect, test } from 'vitest';
import { complaint } from './judge.ts';

const expected = { status: 200, isBody: (body: string) => body === 'as asked' };
const answered = (status: number, body: string) => ({
  kept: true,
  answer: { status, headers: {}, body },
});
const refusal = (code: string) => answered(409, JSON.stringify({ error: { code } }));

test('nobody complains of what was asked for, or of a shelf that is empty', () => {
  expect(complaint(expected, answered(200, 'as asked'))).toBeUndefined();
  expect(complaint(expected, refusal('out_of_stock'))).toBeUndefined();
});

test.each([
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['ECONNREFUSED', 'refused'],
  ['timeout', 'timeout'],
  ['HPE_INVALID_CONSTANT', 'HPE_INVALID_CONSTANT'],
])('%s is a failure', (trouble, words) => {
  expect(complaint(expected, { kept: false, trouble })).toBe(words);
});

test.each([
  ['an error of the server', answered(502, 'as asked'), 'HTTP 502'],
  ['a request that is suddenly refused', answered(429, ''), 'HTTP 429'],
  ['a cart that was forgotten', refusal('cart_empty'), 'HTTP 409 cart_empty'],
  ['half a page', answered(200, 'as a'), 'wrong body'],
])('%s is a failure', (_, outcome, words) => {
  expect(complaint(expected, outcome)).toBe(words);
});
