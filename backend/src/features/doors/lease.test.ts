import { expect, test, vi } from 'vitest';
import { createLease } from './lease.ts';

function counted() {
  vi.useFakeTimers();
  const runs = { begun: 0, ended: 0 };
  const lease = createLease(() => {
    runs.begun += 1;
    return async () => void (runs.ended += 1);
  }, 60_000);
  return { lease, runs };
}

test('what many hold runs once, until a minute after the last has let go', () => {
  const { lease, runs } = counted();
  lease.hold();
  lease.hold();
  lease.release();
  vi.advanceTimersByTime(120_000);
  expect(runs).toEqual({ begun: 1, ended: 0 });
  lease.release();
  vi.advanceTimersByTime(59_999);
  lease.hold();
  vi.advanceTimersByTime(120_000);
  expect(runs).toEqual({ begun: 1, ended: 0 });
  lease.release();
  vi.advanceTimersByTime(60_000);
  expect(runs).toEqual({ begun: 1, ended: 1 });
});

test('after its end it begins again for whoever comes', async () => {
  const { lease, runs } = counted();
  lease.hold();
  await lease.stop();
  await lease.stop();
  expect(runs).toEqual({ begun: 1, ended: 1 });
  lease.hold();
  expect(runs.begun).toBe(2);
});
