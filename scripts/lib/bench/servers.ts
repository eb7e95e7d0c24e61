import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.ts';
import { freePort } from '../ports.ts';
import { root } from '../run.ts';
import { apiProgram } from './build-api.ts';
import type { BenchDatabase } from './database.ts';
import { startPinned } from './pinned.ts';
import type { Program } from './pinned.ts';
import type { RawSettings, Statement } from './raw-settings.ts';

const programs = join(root, 'scripts', 'lib', 'bench', 'programs');
const deadline = 60_000;
const pause = 5;

export interface Server extends Program {
  port: number;
  /** s from the start of the process to its first answer */
  firstAnswer: number;
}

/** The API as it is run in a pod: everything on, the log too. Answers once its database is ready. */
export async function startApi(
  pinning: string | undefined,
  { environment }: BenchDatabase,
  { options = [], until = '/livez' }: { options?: string[]; until?: string } = {},
): Promise<Server> {
  const port = await freePort();
  // Counted as for customers, but never too many.
  const limit = { CHECKOUTS_PER_MINUTE: '1000000' };
  const env = {
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'info',
    ...limit,
    ...environment,
  };
  return answering(port, until, () =>
    startPinned(pinning, 'server', [...options, apiProgram], env),
  );
}

/** A bare `node:http` that sends the same statements through the same driver. */
export async function startRaw(
  pinning: string | undefined,
  { raw }: BenchDatabase,
  statements: RawSettings['statements'],
): Promise<Server> {
  const port = await freePort();
  const settings: RawSettings = { port, database: raw, statements };
  const args = [join(programs, 'raw-server.mjs'), JSON.stringify(settings)];
  return answering(port, '/', () => startPinned(pinning, 'server', args));
}

/** What the API's drivers send for each address, in their order; the database is migrated by it. */
export async function recordStatements(
  database: BenchDatabase,
  paths: string[],
  file: string,
): Promise<RawSettings['statements']> {
  const recorder = pathToFileURL(join(programs, 'record-statements.ts'));
  recorder.searchParams.set('file', file);
  const options = ['--import', recorder.href];
  const server = await startApi(undefined, database, { options, until: '/readyz' });
  try {
    const recorded: RawSettings['statements'] = {};
    for (const path of paths) {
      const before = (await readLines(file)).length;
      const { status } = await fetch(`http://127.0.0.1:${server.port}${path}`);
      if (status !== 200) throw new Failure(`the API answered GET ${path} with ${status}.`);
      recorded[path] = (await readLines(file)).slice(before);
    }
    return recorded;
  } finally {
    await server.stop();
  }
}

async function readLines(file: string): Promise<Statement[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function answering(port: number, path: string, start: () => Program): Promise<Server> {
  const started = performance.now();
  const program = start();
  const ended = program.exited.then(() => true);
  while (performance.now() - started < deadline) {
    if (await answers(`http://127.0.0.1:${port}${path}`)) {
      return { ...program, port, firstAnswer: (performance.now() - started) / 1000 };
    }
    if (await Promise.race([ended, delay(pause, false)])) break;
  }
  await program.stop();
  throw new Failure(`a server of the bench did not answer within ${deadline / 1000} s.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
