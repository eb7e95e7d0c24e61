import { expect, test } from 'vitest';
import { LoadRecord } from './record.ts';
import { countKinds, formatLoss, formatPhases, formatPieces } from './report.ts';

const loss = {
  at: 12.34,
  what: 'reset',
  during: 'backend',
  method: 'POST',
  path: '/api/orders',
  kept: true,
  waited: 3.4,
  requestId: 'rollout-x-7',
};

function recordWith(losses: number): LoadRecord {
  const record = new LoadRecord();
  for (let wait = 1; wait <= 1000; wait += 1) record.add('nothing', wait / 100);
  for (let wait = 1; wait <= 200; wait += 1) record.add('backend', wait);
  record.losses.push(...Array.from({ length: losses }, () => loss));
  return record;
}

test('a run is shown by what was rolled, and over all', () => {
  expect(formatPhases(recordWith(3)).split('\n')).toEqual([
    'WHILE ROLLED  REQUESTS  LOST  MEDIAN ms  P99 ms  MOST ms',
    'nothing       1,000     0     5.0        9.9     10.0',
    'backend       200       3     100.5      199.0   200.0',
    'all           1,200     3     6.0        189.0   200.0',
  ]);
});

test('a loss is shown with all that leads to its cause', () => {
  expect(formatLoss(loss)).toBe(
    '  12.3 s, while backend was rolled: reset (POST /api/orders, a kept connection, 3 ms, rollout-x-7)',
  );
});

test('losses are counted by their kinds, the most frequent first', () => {
  const others = ['HTTP 502', 'reset'].map((what) => ({ ...loss, what }));
  expect(countKinds([...others, loss])).toBe('2 × reset, 1 × HTTP 502');
});

test('a piece is shown with what each rollout without it costs', () => {
  const rolls = ['frontend', 'backend'] as const;
  const rowOf = (name: string, losses: number) => ({
    name,
    what: 'something',
    result: { record: recordWith(losses), rolls: [...rolls] },
  });
  expect(formatPieces([rowOf('nothing', 0), rowOf('retry', 3)]).split('\n')).toEqual([
    'WITHOUT  REQUESTS  LOST  ONE IN  PER ROLLOUT  AS         WHAT THAT IS',
    'nothing  1,200     0     –       0.0          –          something',
    'retry    1,200     3     400     1.5          3 × reset  something',
  ]);
});
