import { expect, test } from 'vitest';
import { lineNoteText } from './line-note.ts';

test('a line that was brought down says from what to what', () => {
  const text = lineNoteText({ kind: 'reduced', from: 2, to: 1 }, { quantity: 1, stock: 1 });
  expect(text).toBe('There is only 1 left, so we changed your 2 to 1.');
});

test('where there is more, the limit of one line is named instead of the stock', () => {
  const text = lineNoteText({ kind: 'reduced', from: 400, to: 99 }, { quantity: 99, stock: 250 });
  expect(text).toBe('99 of one thing is the most we pack.');
});

test('a quantity that could not be changed says what the basket holds', () => {
  const text = lineNoteText({ kind: 'not-changed', wanted: 3 }, { quantity: 2, stock: 9 });
  expect(text).toBe('We could not change the quantity. It is still 2.');
});
