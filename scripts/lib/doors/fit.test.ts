import { expect, test } from 'vitest';
import { fit, wrap } from './fit.ts';

test('a long name gives up its middle and keeps both ends', () => {
  expect(fit('backend.doorstep.svc.cluster.local', 15)).toBe('backend…r.local');
  expect(fit('backend', 7)).toBe('backend');
});

test('text is broken at spaces, and a word that is too long stays whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('see https://example.com/long now', 8)).toEqual([
    'see',
    'https://example.com/long',
    'now',
  ]);
});
