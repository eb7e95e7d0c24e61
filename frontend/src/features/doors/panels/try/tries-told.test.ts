import type { Seen } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import { tellTries } from './tries-told.ts';

const at = '2026-11-21T10:42:31.000Z';
const by = (pod: string, ms: number): Seen => ({
  result: 'answered',
  verdict: 'open',
  at,
  ms,
  status: 200,
  pod,
  seenClient: '10.244.1.9',
});

test('tries that ended alike are counted together, the most frequent first', () => {
  const told = tellTries([
    by('backend-684f88687d-4mzqd', 3),
    by('backend-684f88687d-h2vkl', 9),
    by('backend-684f88687d-h2vkl', 5),
    { result: 'refused', verdict: 'mismatch', at, ms: 1 },
  ]);
  expect(told.outcomes).toEqual([
    { word: 'answered', pod: 'h2vkl', count: 2, mismatch: false },
    { word: 'answered', pod: '4mzqd', count: 1, mismatch: false },
    { word: 'refused', pod: undefined, count: 1, mismatch: true },
  ]);
  expect(told.clients).toEqual(['10.244.1.9']);
  expect(told.took).toBe('5 ms in the middle, 9 ms at the most.');
});

test('one try says its own time, and an answer that is no way in its number', () => {
  const told = tellTries([{ result: 'answered', verdict: 'shut', at, ms: 12, status: 404 }]);
  expect(told).toMatchObject({ outcomes: [{ word: 'answered 404' }], took: '12 ms' });
});
