import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { Query, Store } from './store.ts';
import { addProducts, readState } from './stored-state.ts';

/** A SQLite file in a folder; `close` leaves the folder to its owner. */
export function sqliteStore(folder: string): Store {
  const file = join(folder, 'doorstep.sqlite');

  async function withQuery<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const database = new DatabaseSync(file, { timeout: 10_000 });
    try {
      return await work(async (sql, values = []) => database.prepare(sql).all(...values));
    } finally {
      database.close();
    }
  }

  return {
    name: 'SQLite',
    apiSettings: () => ({ DB_HOST: '', SQLITE_FILE: file }),
    addProducts: (stocks) => withQuery((query) => addProducts(query, stocks)),
    read: () => withQuery(readState),
    block: (ms) =>
      withQuery(async (query) => {
        await query('begin immediate');
        await delay(ms);
        await query('rollback');
      }),
    close: async () => {},
  };
}
