import type { DoorsClaim } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import type { SeenNow } from '../../model/view.ts';
import { comparison, question } from './why-words.ts';

const now = Date.parse('2026-11-21T10:42:31.000Z');
const at = new Date(now - 5_000).toISOString();
const claim = (expected: DoorsClaim['expected']): DoorsClaim => ({
  id: 'your machine > ClusterIP/mysql',
  vantage: 'your machine',
  door: 'ClusterIP/mysql',
  expected,
  because: 'This address exists only in the rules of the cluster’s nodes.',
  object: 'Service/mysql',
  field: 'spec.type',
});
const seen = (changes: Partial<SeenNow>): SeenNow => ({
  result: 'timed out',
  verdict: 'shut',
  at,
  aged: false,
  ...changes,
});

test.each([
  ['shut', undefined, 'Expected shut; not tried yet.'],
  ['shut', seen({}), 'Expected shut, seen shut: timed out.'],
  ['open', seen({ result: 'refused', verdict: 'mismatch' }), 'Expected open, but refused.'],
  [
    'open',
    seen({ aged: true, at: new Date(now - 150_000).toISOString() }),
    'Expected open; last seen 2 min ago, and after a minute that proves nothing.',
  ],
  [
    'unclear',
    seen({ verdict: 'in doubt' }),
    'Nothing that is written decides it. What was seen last: timed out.',
  ],
] as const)('expected %s, seen %j', (expected, observed, sentence) => {
  expect(comparison(claim(expected), observed, now)).toBe(sentence);
});

const ask = (one: SeenNow | undefined) =>
  question(claim('shut'), one, 'the inner door of mysql', 'your machine');

test('the question is about what is so, or about what should be', () => {
  expect(ask(seen({}))).toBe('Why is the inner door of mysql shut from your machine?');
  expect(ask(undefined)).toBe('Why should the inner door of mysql be shut from your machine?');
});
