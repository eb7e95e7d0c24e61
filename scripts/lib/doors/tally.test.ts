import { expect, test } from 'vitest';
import {
  aDoor,
  answered,
  aRow,
  machine,
  refused,
} from '@doorstep/k8s/matrix/diagnose.test-picture';
import { formatTally, tallyOf } from './tally.ts';

const notTried = { result: 'not tried', why: 'no route' } as const;

test('doors and places count once, and what was not tried counts for neither', () => {
  const rows = [
    aRow(answered),
    aRow(refused, { vantage: machine, expected: 'shut' }),
    aRow(notTried, { vantage: { kind: 'stranger' }, door: aDoor({ kind: 'NodePort' }) }),
  ];
  expect(tallyOf(rows)).toEqual({
    doors: 1,
    places: 2,
    open: 1,
    shut: 1,
    mismatch: 0,
    notTried: 1,
    inDoubt: 0,
  });
  expect(formatTally(tallyOf(rows))).toBe(
    '1 door tried from 2 places: 1 open, 1 shut, all as expected, 1 not tried.',
  );
});

test('what is not as expected takes the place of "all as expected"', () => {
  const rows = [aRow(answered), aRow(refused), aRow(refused, { expected: 'unclear' })];
  expect(formatTally(tallyOf(rows))).toBe(
    '1 door tried from 1 place: 1 open, 0 shut, 1 not as expected, 1 in doubt.',
  );
});

test('a round in which nothing could be tried claims nothing', () => {
  expect(formatTally(tallyOf([aRow(notTried)]))).toBe('No door was tried: 1 not tried.');
});
