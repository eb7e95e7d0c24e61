import { expect, test } from 'vitest';
import { readLighthouseOptions } from './options.ts';

const namesIn = (args: string[]) => readLighthouseOptions(args).pages.map(({ name }) => name);

test('the five pages of a purchase are measured five times', () => {
  expect(readLighthouseOptions([]).runs).toBe(5);
  expect(namesIn([])).toEqual(['home', 'category', 'product', 'basket', 'checkout']);
});

test('one page can be chosen, and fewer runs', () => {
  expect(namesIn(['--page', 'basket'])).toEqual(['basket']);
  expect(readLighthouseOptions(['--runs', '1']).runs).toBe(1);
});

test.for([
  ['--page', 'cellar', /--page is "cellar"; expected one of home, category, product/],
  ['--runs', '0', /--runs is "0"; expected a whole number from 1 to 25/],
  ['--runs', 'many', /--runs is "many"; expected a whole number from 1 to 25/],
] as const)('%s %s is refused', ([flag, value, message]) => {
  expect(() => readLighthouseOptions([flag, value])).toThrow(message);
});
