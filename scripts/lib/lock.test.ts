import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from './lock.ts';

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'doorstep-'));
}

test('the second of two at once is refused with the number of the first', async () => {
  const place = await folder();
  await withLock(
    'cluster',
    async () => {
      const second = withLock('cluster', async () => 'never', place);
      await expect(second).rejects.toThrow(`process ${process.pid} is at work`);
    },
    place,
  );
  expect(await readdir(place)).toEqual([]);
});

test('a lock left by a killed process is taken over', async () => {
  const place = await folder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(place, 'cluster.lock'), String(pid));
  expect(await withLock('cluster', async () => 'done', place)).toBe('done');
});

test('work that fails gives the lock back', async () => {
  const place = await folder();
  const failing = withLock('cluster', () => Promise.reject(new Error('no')), place);
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(place)).toEqual([]);
});
