import type { BenchDatabase } from './database.ts';
import type { RawSettings } from './raw-settings.ts';
import { runLoad } from './run-load.ts';
import type { Work } from './run-load.ts';
import { startApi, startRaw } from './servers.ts';
import type { Server } from './servers.ts';
import { usageOf } from './usage.ts';

const clients = 16;
/** Fewer than the API has connections: how it orders is measured, not how it refuses. */
const buyers = 8;
/** The catalogue's; buyers spread over all of them. */
const products = 64;

export interface BenchOptions {
  pinning: string | undefined;
  rounds: number;
  /** How long each load lasts. */
  seconds: number;
  say: (sentence: string) => void;
}

/** The same measured of both, round by round. */
export interface Both<Value> {
  ours: Value[];
  raw: Value[];
}

/** What reading one address did to both, and how long their answers are. */
export interface Reads extends Both<Work> {
  bytes: Both<number>;
}

/** Each address asked of both servers in turn, now the one first, now the other. */
export async function compareReads(
  options: BenchOptions,
  database: BenchDatabase,
  statements: RawSettings['statements'],
): Promise<Map<string, Reads>> {
  const { pinning, rounds, seconds, say } = options;
  const ours = await startApi(pinning, database, { until: '/readyz' });
  const raw = await startRaw(pinning, database, statements);
  const found = new Map<string, Reads>();
  try {
    for (const path of Object.keys(statements)) {
      say(`${path}: ${rounds} rounds`);
      const both: Both<Work> = { ours: [], raw: [] };
      const measure = (server: Server, time: number) =>
        runLoad(pinning, server, { kind: 'read', port: server.port, path, clients, seconds: time });
      await measure(ours, 1);
      await measure(raw, 1);
      for (let round = 0; round < rounds; round += 1) {
        const turn = [['ours', ours] as const, ['raw', raw] as const];
        for (const [name, server] of round % 2 === 0 ? turn : turn.toReversed()) {
          both[name].push(await measure(server, seconds));
        }
      }
      const bytes = { ours: [await lengthOf(ours, path)], raw: [await lengthOf(raw, path)] };
      found.set(path, { ...both, bytes });
    }
    return found;
  } finally {
    await Promise.all([ours.stop(), raw.stop()]);
  }
}

async function lengthOf({ port }: Server, path: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Carts filled and ordered by many customers at once. */
export async function measureOrders(
  { pinning, rounds, seconds, say }: BenchOptions,
  database: BenchDatabase,
): Promise<{ work: Work[]; resident: number[] }> {
  const server = await startApi(pinning, database, { until: '/readyz' });
  try {
    await database.fillShelves();
    say(`orders: ${rounds} rounds`);
    const { port } = server;
    const order = (time: number) =>
      runLoad(pinning, server, { kind: 'buy', port, products, clients: buyers, seconds: time });
    await order(1);
    const work: Work[] = [];
    for (let round = 0; round < rounds; round += 1) work.push(await order(seconds));
    const usage = await usageOf(server.pid);
    return { work, resident: usage ? [usage.resident] : [] };
  } finally {
    await server.stop();
  }
}

export interface Start {
  /** s */
  firstAnswer: number;
  /** MB; undefined where nobody tells it */
  resident: number | undefined;
}

async function lookAndStop(server: Server): Promise<Start> {
  const usage = await usageOf(server.pid);
  await server.stop();
  return { firstAnswer: server.firstAnswer, resident: usage?.resident };
}

/** Both started again and again on a database that has been migrated. */
export async function compareStarts(
  { pinning, rounds, say }: BenchOptions,
  database: BenchDatabase,
  statements: RawSettings['statements'],
): Promise<Both<Start>> {
  say(`starts: ${rounds} rounds`);
  const both: Both<Start> = { ours: [], raw: [] };
  for (let round = 0; round < rounds; round += 1) {
    both.ours.push(await lookAndStop(await startApi(pinning, database)));
    both.raw.push(await lookAndStop(await startRaw(pinning, database, statements)));
  }
  return both;
}
