import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApi } from '../lib/bench/build-api.ts';
import { compareReads, compareStarts, measureOrders } from '../lib/bench/compare.ts';
import { openMysql, openSqlite } from '../lib/bench/database.ts';
import type { BenchDatabase } from '../lib/bench/database.ts';
import { readBenchOptions } from '../lib/bench/options.ts';
import type { BenchFlags } from '../lib/bench/options.ts';
import { findPinning } from '../lib/bench/pinned.ts';
import { reportRows } from '../lib/bench/report.ts';
import { recordStatements } from '../lib/bench/servers.ts';
import { mysqlServer } from '../lib/suites/mysql-server.ts';
import { formatTable } from '../lib/table.ts';

/** A page of the catalogue, a product and a search, as the storefront asks for them. */
const paths = [
  '/api/products?pageSize=24',
  '/api/products/chevron-coir-mat',
  '/api/products?search=oak%20mat',
];

/**
 * `npm run bench`: how fast the API is, beside a bare `node:http` that sends the same statements. It
 * prints what it found and what is aimed at, and never fails by being slow. How fast the live picture
 * follows a cluster is `npm run benchmark`.
 */
export async function run(args: string[]): Promise<void> {
  const flags = readBenchOptions(args);
  await buildApi();
  for (const engine of flags.engines) {
    const database = await (engine === 'sqlite' ? openSqlite() : openMysqlServer());
    if (!database) continue;
    try {
      await measure(flags, database);
    } finally {
      await database.remove();
    }
  }
}

async function openMysqlServer(): Promise<BenchDatabase | undefined> {
  const server = await mysqlServer();
  if ('url' in server) return openMysql(server);
  console.log(
    `doorstep: NOT measured on MySQL (${server.reasons.join('; ')}). ` +
      'Start Docker, install MariaDB, or set TEST_MYSQL_URL=mysql://user:password@host:port',
  );
  return undefined;
}

async function measure({ rounds, seconds }: BenchFlags, database: BenchDatabase): Promise<void> {
  const pinning = await findPinning();
  const say = (sentence: string) => console.log(`${database.name}: ${sentence} …`);
  const options = { pinning, rounds, seconds, say };
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  try {
    const statements = await recordStatements(database, paths, join(folder, 'statements.jsonl'));
    const reads = await compareReads(options, database, statements);
    const starts = await compareStarts(options, database, statements);
    const orders = await measureOrders(options, database);
    console.log(`\n${formatTable(reportRows({ reads, orders, starts }))}\n`);
    console.log(
      `${database.name}, Node ${process.versions.node}, ${rounds} rounds of ${seconds} s each, ` +
        `${pinning ? 'server and load on a core each' : 'NOT pinned to cores'}; medians. ` +
        'Ratios are of the same round. ' +
        'Raw is node:http that sends the same statements with the same values, prepared, through the ' +
        'same driver, and answers the rows as they come.\n',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
