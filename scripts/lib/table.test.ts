import { expect, test } from 'vitest';
import { formatTable } from './table.ts';

test('columns are as wide as their widest cell', () => {
  expect(
    formatTable([
      ['door', 'address'],
      ['nodeport', '172.18.0.2'],
      ['mysql', ''],
    ]),
  ).toBe('door      address\nnodeport  172.18.0.2\nmysql');
});
