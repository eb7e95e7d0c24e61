import type { Seen } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import { observedWord } from './observed.ts';

const seen = (result: Seen['result'], status?: number): Seen => ({
  result,
  verdict: 'open',
  at: '2026-11-21T10:42:31.000Z',
  ...(status !== undefined && { status }),
});

test('a word says what was seen, with the number of an answer that is no way in', () => {
  expect(observedWord(seen('answered'))).toBe('answered');
  expect(observedWord(seen('answered', 399))).toBe('answered');
  expect(observedWord(seen('answered', 400))).toBe('answered 400');
  expect(observedWord(seen('timed out'))).toBe('timed out');
});
