import { expect, test } from 'vitest';
import { firstName } from './first-name.ts';

test.each([
  ['Greta Lindqvist', 'Greta'],
  ['  Anne-Marie   O’Brien ', 'Anne-Marie'],
  ['Cher', 'Cher'],
])('“%s” is thanked as %s', (name, first) => {
  expect(firstName(name)).toBe(first);
});
