import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../correctness/api-process.ts';
import type { ApiProcess } from '../correctness/api-process.ts';
import { openFaultProxy } from '../correctness/fault-proxy.ts';
import type { FaultProxy } from '../correctness/fault-proxy.ts';
import { mysqlStore } from '../correctness/mysql-store.ts';
import type { MysqlStore } from '../correctness/mysql-store.ts';
import { root } from '../run.ts';

/** The API as a process of its own, and its database behind a proxy that can cut it off. */
export interface DistantShop {
  api: ApiProcess;
  store: MysqlStore;
  /** Between the API and its database. */
  line: FaultProxy;
  /** How often the API ended by itself. */
  ended(): number;
  close(): Promise<void>;
}

/** Opens it on a new database of the server at `url`. */
export async function openDistantShop(url: string): Promise<DistantShop> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-away-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const server = { name: 'MySQL', url, stop: async () => {} };
  const store = await mysqlStore(server, `doorstep_away_${process.pid}`);
  opened.defer(() => store.close());
  const line = await openFaultProxy(store.port);
  opened.defer(() => line.close());
  let ends = 0;
  const api = await startApi({
    root,
    env: store.apiSettings(line.port),
    log: join(folder, 'api.log'),
    onEnded: () => (ends += 1),
  });
  opened.defer(() => api.stop());
  const kept = opened.move();
  return { api, store, line, ended: () => ends, close: () => kept.disposeAsync() };
}
