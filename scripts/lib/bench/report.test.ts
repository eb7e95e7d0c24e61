import { expect, test } from 'vitest';
import { reportRows } from './report.ts';

const work = (perSecond: number, perCoreSecond?: number) => ({ perSecond, perCoreSecond });

test('a row has both medians, the ratio of the rounds, and what is aimed at', () => {
  const bytes = { ours: [950], raw: [1000] };
  const reads = { ours: [work(90), work(40)], raw: [work(100), work(50)], bytes };
  const rows = reportRows({
    reads: new Map([['/api/products', reads]]),
    orders: { work: [work(300, 700)], resident: [] },
    starts: {
      ours: [{ firstAnswer: 0.3, resident: 95 }],
      raw: [{ firstAnswer: 0.15, resident: 76 }],
    },
  });

  expect(rows.map((cells) => cells.join(' | '))).toEqual([
    ' | ours | raw | ratio (least to most) | aim',
    'GET /api/products, in a second | 65 | 75 | 0.85 (0.80 to 0.90) | ≥ 0.9',
    '  in a second of a core | – | – | – | ≥ 0.9',
    '  bytes of an answer | 950 | 1000 | 0.95 (0.95 to 0.95) | ',
    'orders in a second | 300 | – |  | more',
    'orders in a second of a core | 700 | – |  | more',
    'start to first answer, s | 0.30 | 0.15 | 2.00 (2.00 to 2.00) | ≤ 0.4 s',
    'resident then, MB | 95 | 76 | 1.25 (1.25 to 1.25) | ≤ 110 MB',
    'resident after the orders, MB | – | – |  | ',
  ]);
});
