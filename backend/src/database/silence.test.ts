import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSilenceWatch } from './silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWatch() {
  const told: string[] = [];
  const watch = createSilenceWatch({ limit: 900, onSilence: () => told.push('silence') });
  const wait = (name: string, most = 6000) =>
    watch.wait(most, (error) => told.push(`${name}: ${error.message}`));
  return { watch, wait, told };
}

test('who waits for a database that says nothing is told within its limit, and all with it', () => {
  const { wait, told } = aWatch();
  wait('first');
  vi.advanceTimersByTime(850);
  wait('second');
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  const sentence = 'the database said nothing for 900 ms';
  expect(told).toEqual([`first: ${sentence}`, `second: ${sentence}`, 'silence']);
});

test('a database that answers others may take its time, but not for ever', () => {
  const { watch, wait, told } = aWatch();
  wait('locked out');
  for (let heard = 0; heard < 59; heard += 1) {
    vi.advanceTimersByTime(100);
    watch.heard();
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['locked out: no answer of the database within 6000 ms']);
});

test('nothing is said of a database that nobody asks, nor to those who have their answer', () => {
  const { wait, told } = aWatch();
  wait('answered')();
  vi.advanceTimersByTime(60_000);
  expect([told, vi.getTimerCount()]).toEqual([[], 0]);
  wait('later');
  vi.advanceTimersByTime(700);
  expect(told).toEqual([]);
});
