import { expect, test } from 'vitest';
import { readFuzzOptions } from './options.ts';

test('without a word every run is the same', () => {
  expect(readFuzzOptions([])).toEqual(readFuzzOptions([]));
  expect(readFuzzOptions(['--seed', '7', '--examples', '500'])).toEqual({ seed: 7, examples: 500 });
});

test.for(['--seed=now', '--examples=0'])('%s is refused', (given) => {
  expect(() => readFuzzOptions([given])).toThrow('expected a whole number from 1 to');
});
