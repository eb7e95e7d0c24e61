import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';
import type { LoadJob, LoadResult } from './load.ts';
import { startPinned } from './pinned.ts';
import type { Server } from './servers.ts';
import { usageOf } from './usage.ts';

const program = join(root, 'scripts', 'lib', 'bench', 'programs', 'load.ts');

/** What a server did under a load. */
export interface Work {
  /** done in a second of the clock */
  perSecond: number;
  /** done in a second of the server's own time on a core; undefined where nobody tells it */
  perCoreSecond: number | undefined;
}

/** Puts a load on a server from another core. Throws a `Failure` at the first wrong answer. */
export async function runLoad(
  pinning: string | undefined,
  server: Server,
  job: LoadJob,
): Promise<Work> {
  const load = startPinned(pinning, 'load', [program]);
  const before = await usageOf(server.pid);
  load.stdin.end(JSON.stringify(job));
  const printed = await text(load.stdout);
  const after = await usageOf(server.pid);
  if ((await load.exited) !== 0) throw new Failure('the load of the bench broke off, see above.');
  const { done, seconds, problem }: LoadResult = JSON.parse(printed);
  if (problem !== undefined) throw new Failure(`a wrong answer under load: ${problem}`);
  const cpu = before && after && after.cpu - before.cpu;
  return { perSecond: done / seconds, perCoreSecond: cpu && done / cpu };
}
