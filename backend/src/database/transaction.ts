import { setTimeout as delay } from 'node:timers/promises';
import type { Database, DatabaseTransaction } from './database.ts';
import { isConflict } from './errors.ts';

const maxAttempts = 5;

/**
 * Runs `work` in one transaction, again from its start when another transaction was in the way.
 * A connection lost while committing is not tried again here: only the caller's idempotency key
 * makes that safe.
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: DatabaseTransaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      if (attempt >= maxAttempts || !isConflict(error)) throw error;
      await delay(Math.random() * 20 * 2 ** attempt);
    }
  }
}
