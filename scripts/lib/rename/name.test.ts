import { expect, test } from 'vitest';
import { readName } from './name.ts';

test.each(['shop', 'my-shop', 'a1', 'a'.repeat(32)])('%s can be a name', (name) => {
  expect(readName(name)).toBe(name);
});

test.each([
  ['', 'it is empty'],
  ['My-Shop', 'it has "M" in it'],
  ['my shop', 'it has " " in it'],
  ['my_shop', 'it has "_" in it'],
  ['läden', 'it has "ä" in it'],
  ['../shop', 'it has "." in it'],
  ['1shop', 'it begins with "1"'],
  ['-shop', 'it begins with "-"'],
  ['shop-', 'it ends in a hyphen'],
  ['my--shop', 'it has two hyphens in a row'],
  ['a'.repeat(33), 'it has 33 characters'],
])('"%s" is refused with what is wrong and what is expected', (name, fault) => {
  expect(() => readName(name)).toThrow(
    `"${name}" cannot be the name: ${fault}. Expected a DNS label`,
  );
});
