import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.ts';
import type { Loss } from './record.ts';

const folder = join('.data', 'rollout');

/** Writes every loss of a run into a file, a line each; resolves with its path from the project's root. */
export async function keepLosses(run: string, losses: Loss[]): Promise<string> {
  await mkdir(join(root, folder), { recursive: true });
  const file = join(folder, `losses-${run}.jsonl`);
  const lines = losses.map((loss) => `${JSON.stringify(loss)}\n`);
  await writeFile(join(root, file), lines.join(''));
  return file;
}
