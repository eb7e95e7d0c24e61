import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Readiness } from '../../contract/health.ts';
import type { Database } from '../../database/database.ts';
import type { Lifecycle } from '../../lib/lifecycle.ts';
import type { Startup } from '../../database/startup.ts';

const probeTimeout = 1000;

/** Whether this process should get requests now: not draining, migrated, and its database answers. */
export async function readiness(
  database: Database,
  startup: Startup,
  lifecycle: Lifecycle,
): Promise<Readiness> {
  if (lifecycle.draining) return { status: 'draining', reason: 'The process is shutting down.' };
  if (!startup.migrated) {
    return { status: 'starting', reason: 'The database has not answered and been migrated yet.' };
  }
  if (!(await answers(database))) {
    return { status: 'database_unavailable', reason: 'The database does not answer.' };
  }
  return { status: 'ready', reason: 'The database answers.' };
}

async function answers(database: Database): Promise<boolean> {
  const probe = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
  return Promise.race([probe, delay(probeTimeout, false, { ref: false })]);
}
