import { expect, test } from 'vitest';
import { randomKey } from './random-key.ts';

test('keys are long, printable and differ', () => {
  expect(randomKey()).toMatch(/^[\da-f]{32}$/);
  expect(randomKey()).not.toBe(randomKey());
});
