import { expect, test } from 'vitest';
import { paintFor, wantsColours } from './paint.ts';

test.each([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['NO_COLOR against FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
])('%s decides about colours', (_, variables, isTTY, wanted) => {
  expect(wantsColours(variables, { isTTY })).toBe(wanted);
});

test('only what is not as expected is red', () => {
  const paint = paintFor(true);
  expect(paint('mismatch', 'OPEN!')).toBe('\u001B[1;31mOPEN!\u001B[0m');
  const others = (['open', 'shut', 'doubt', 'heading', 'muted'] as const).map((tone) =>
    paint(tone, 'x'),
  );
  expect(others.join('')).not.toContain('31m');
  expect(paintFor(false)('mismatch', 'OPEN!')).toBe('OPEN!');
});
