import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from './environment.ts';
import { Failure } from './failure.ts';

/**
 * Does work that must not run twice at once on this machine, whatever checkout it is started from.
 * A lock left by a process that was killed is taken over. Throws a `Failure` when it is held.
 */
export async function withLock<Value>(
  name: string,
  work: () => Promise<Value>,
  folder = environment.cacheFolder,
): Promise<Value> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.lock`);
  const holder = await holderOf(path);
  if (holder) {
    throw new Failure(
      `process ${holder} is at work on the cluster already (${path}); wait until it has ended.`,
    );
  }
  await rm(path, { force: true });
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
  } catch {
    throw new Failure(`another process has just begun to work on the cluster (${path}).`);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function holderOf(path: string): Promise<number | undefined> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
