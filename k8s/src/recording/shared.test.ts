import { expect, test } from 'vitest';
import { formatShared, parseShared } from './shared.ts';

const observation = { result: 'answered', ms: 3, status: 200, pod: 'backend-1' } as const;
const seen = { vantage: 'your machine', door: 'NodePort/backend/kind-worker', observation };
const shared = { madeAt: '2026-11-21T12:00:00.000Z', by: 'npm run doors', observations: [seen] };

test('what was written is read again', () => {
  expect(parseShared(formatShared(shared))).toEqual(shared);
});

test.each([
  '',
  'seen',
  'null',
  '[]',
  '{}',
  '{"madeAt":"yesterday","observations":[]}',
  '{"madeAt":"2026-11-21T12:00:00.000Z","observations":7}',
])('%j is nothing that was shared', (written) => {
  expect(parseShared(written)).toBeUndefined();
});

test('entries of another shape are left out, and the others stay', () => {
  const odd = [
    7,
    null,
    { vantage: 'your machine' },
    { ...seen, door: 7 },
    { ...seen, observation: { result: 'healthy' } },
    { ...seen, observation: { ...observation, status: 'fine', colour: 'green' } },
  ];
  const { status: _, ...unnumbered } = observation;
  expect(
    parseShared(JSON.stringify({ ...shared, observations: [...odd, seen] }))?.observations,
  ).toEqual([{ ...seen, observation: unnumbered }, seen]);
});

test.each([
  { result: 'refused', ms: 1, detail: 'ECONNREFUSED' },
  { result: 'timed out', ms: 2000 },
  { result: 'no such name', ms: 2, detail: 'ENOTFOUND' },
  { result: 'not tried', why: 'no route.' },
] as const)('"$result" is read as it was seen', (observation) => {
  const observations = [{ ...seen, observation }];
  expect(parseShared(formatShared({ ...shared, observations }))?.observations).toEqual(
    observations,
  );
});
