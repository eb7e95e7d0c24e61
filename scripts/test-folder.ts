import { mkdir, rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';

/** Makes the folder in which the tests of a project make theirs, and removes it after the last. */
export async function setup({ config }: TestProject): Promise<() => Promise<void>> {
  const folder = config.env['TMPDIR'];
  if (!folder) throw new Error(`project ${config.name} names no TMPDIR; expected one in its env.`);
  await mkdir(folder, { recursive: true });
  return () => rm(folder, { recursive: true, force: true });
}
