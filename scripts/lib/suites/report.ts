import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` with the path of a JSON report it is to write; returns the report, if it was. */
export async function withReport(work: (file: string) => Promise<unknown>): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-report-'));
  const file = join(folder, 'report.json');
  try {
    await work(file);
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A whole number somewhere in a report; 0 where there is none. */
export function numberAt(report: unknown, ...path: string[]): number {
  let value = report;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return 0;
    value = Reflect.get(value, key);
  }
  return typeof value === 'number' ? value : 0;
}
