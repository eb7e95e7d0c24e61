import { expect, test } from 'vitest';
import { isAtLeast } from './version.ts';

test.each([
  ['kind v0.33.0 go1.27.2 linux/amd64', '0.30.0', true],
  ['v4.3.1', '4.3.1', true],
  ['v3.9.12', '3.18.0', false],
  ['Client Version: v1.36.4', '2.0.0', false],
  ['command not found', '1.0.0', false],
])('"%s" against the minimum %s is %s', (printed, minimum, enough) => {
  expect(isAtLeast(printed, minimum)).toBe(enough);
});
