import { readFile } from 'node:fs/promises';

/** Linux counts a process's time in hundredths of a second, whatever its kernel's clock. */
const ticksPerSecond = 100;

/** What a process has used so far. Only Linux tells it of another process. */
export interface Usage {
  /** s of all cores together */
  cpu: number;
  /** MB that lie in memory now */
  resident: number;
}

/** Reads it from /proc; undefined where there is none. */
export async function usageOf(pid: number): Promise<Usage | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [stat, status] = await Promise.all(
    ['stat', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
  );
  // The name in brackets may hold spaces, so fields are counted from behind it.
  const fields = (stat ?? '').replace(/^.*\) /s, '').split(' ');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status ?? '')?.[1];
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    resident: Number(kilobytes) / 1024,
  };
}
