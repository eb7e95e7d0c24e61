import { expect, test } from 'vitest';
import { isPortFree } from './ports.ts';
import { serve } from './loopback.test-server.ts';

test('a port that somebody listens on is not free', async () => {
  const { port } = await serve({});
  expect(await isPortFree(port)).toBe(false);
});

test('a port that nobody listens on is free, also when asked twice', async () => {
  expect(await isPortFree(0)).toBe(true);
  expect(await isPortFree(0)).toBe(true);
});
