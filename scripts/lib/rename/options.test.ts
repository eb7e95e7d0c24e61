import { expect, test } from 'vitest';
import { readRenameOptions } from './options.ts';

test('a name and what is asked beside it are read', () => {
  expect(readRenameOptions(['tin-roof'])).toEqual({ name: 'tin-roof', force: false });
  expect(readRenameOptions(['--force', 'tin-roof'])).toEqual({ name: 'tin-roof', force: true });
});

test.each([
  [[], 'a name is missing; expected npm run rename -- NAME'],
  [['tin', 'roof'], '"roof" is one name too many'],
  [['tin', '--dry'], "Unknown option '--dry'"],
])('%j is refused with what is expected', (args, message) => {
  expect(() => readRenameOptions(args)).toThrow(message);
});
