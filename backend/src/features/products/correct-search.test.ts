import { expect, test } from 'vitest';
import { correctedSearch } from './correct-search.ts';

const texts = ['ring knocker solid brass', 'hurricane lantern, glass and tin', 'oak mat'];

test.each([
  [['latern'], 'lantern'],
  [['lantren'], 'lantern'],
  [['knocer', 'bras'], 'knocker bras'],
  [['brazs', 'ring'], 'brass ring'],
])('%j becomes "%s"', (words, corrected) => {
  expect(correctedSearch(words, texts)).toBe(corrected);
});

test('of two that are as near the first by the alphabet is taken, whatever the order of the texts', () => {
  expect(correctedSearch(['glast'], ['glasp', 'glass'])).toBe('glasp');
  expect(correctedSearch(['glast'], ['glass', 'glasp'])).toBe('glasp');
});

test.each([[['lantern']], [['lant', 'tin']], [['gargoyle']], [['mta']], [['brazs', 'gargoyle']]])(
  '%j stays as it is',
  (words) => {
    expect(correctedSearch(words, texts)).toBeUndefined();
  },
);
