import { expect, test } from 'vitest';
import { answered, aRow, machine, stranger } from '@doorstep/k8s/matrix/diagnose.test-picture';
import { formatShared } from '@doorstep/k8s/recording/shared';
import { whatToShare } from './share.ts';

test('what was tried is shared, and what was not is no observation', () => {
  const untried = aRow({ result: 'not tried', why: 'no route.' }, { vantage: machine });
  const { shared, leftOut } = whatToShare([aRow(answered), untried]);
  expect(shared.observations).toEqual([
    { vantage: 'frontend pod', door: 'ClusterIP/backend', observation: answered },
  ]);
  expect(shared.by).toMatch(/^npm run doors on ./);
  expect(leftOut).toEqual([]);
});

test('a place that does not fit is left out as a whole, and said', () => {
  const rows = [aRow(answered), aRow(answered, { vantage: stranger })];
  const one = whatToShare([aRow(answered)]);
  const size = Buffer.byteLength(formatShared(one.shared));
  const { shared, leftOut } = whatToShare(rows, size + 10);
  expect(shared.observations.map(({ vantage }) => vantage)).toEqual(['frontend pod']);
  expect(leftOut).toEqual(['stranger pod']);
});
