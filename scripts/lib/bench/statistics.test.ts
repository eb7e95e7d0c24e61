import { expect, test } from 'vitest';
import { formatSpread, ratios, spreadOf } from './statistics.ts';

test('the median of an odd number of rounds is the one in the middle', () => {
  expect(spreadOf([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 });
});

test('of an even number it is the mean of the two in the middle', () => {
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
});

test('a round that was slow for both is as good as any other', () => {
  expect(ratios([90, 45], [100, 50])).toEqual([0.9, 0.9]);
});

test('a spread says its middle first', () => {
  expect(formatSpread({ median: 0.934, least: 0.88, most: 1 }, 2)).toBe('0.93 (0.88 to 1.00)');
  expect(formatSpread({ median: 81.6, least: 80, most: 95 }, 0, ' MB')).toBe('82 MB (80 to 95)');
});
