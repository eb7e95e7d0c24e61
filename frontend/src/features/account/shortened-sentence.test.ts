import { expect, test } from 'vitest';
import { shortenedSentence } from './shortened-sentence.ts';

const fox = { productId: 7, name: 'Fox Knocker', wanted: 4 };

test('too few in stock: what is left, and what became of mine', () => {
  expect(shortenedSentence({ ...fox, now: 1, reason: 'stock' })).toBe(
    'Fox Knocker: there is only 1 left, so we changed your 4 to 1.',
  );
});

test('sold out: the line is gone, and says so', () => {
  expect(shortenedSentence({ ...fox, now: 0, reason: 'stock' })).toBe(
    'Fox Knocker is sold out, so we left it out.',
  );
});

test('too many of one thing: the limit', () => {
  expect(shortenedSentence({ ...fox, wanted: 120, now: 99, reason: 'limit' })).toBe(
    'Fox Knocker: 99 of one thing is the most we pack, so we changed your 120 to 99.',
  );
});
