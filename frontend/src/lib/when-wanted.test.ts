import { expect, test } from 'vitest';
import { whenWanted } from './when-wanted.ts';

test('a value is made when it is first wanted, and only then', () => {
  let times = 0;
  const value = whenWanted(() => {
    times += 1;
    return undefined;
  });
  expect(times).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
