import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Readiness } from '../../contract/health.ts';
import type { Database } from '../../database/database.ts';
import { problemOf } from '../../database/errors.ts';
import type { PoolUse } from '../../database/pool-use.ts';
import type { Startup } from '../../database/startup.ts';
import type { Lifecycle } from '../../lib/lifecycle.ts';
import { version } from '../../version.ts';

const probeTimeout = 1000;

/** What decides whether this process is fit for work. */
export interface Health {
  database: Database;
  poolUse: PoolUse;
  startup: Startup;
  lifecycle: Lifecycle;
}

type Verdict = Pick<Readiness, 'status' | 'reason'> &
  Pick<Readiness['database'], 'milliseconds' | 'problem'>;

/** Whether this process should get requests now, and what an operator wants to know besides. */
export async function readiness(health: Health): Promise<Readiness> {
  const { status, reason, ...found } = await judge(health);
  const { limit, open, used, waiting } = health.poolUse;
  return {
    status,
    reason,
    version,
    uptimeSeconds: Math.floor(process.uptime()),
    database: { ...found, ...(limit > 0 && { connections: { limit, open, used, waiting } }) },
  };
}

async function judge({ database, startup, lifecycle }: Health): Promise<Verdict> {
  if (lifecycle.draining) return { status: 'draining', reason: 'The process is shutting down.' };
  if (!startup.migrated) {
    const { problem } = startup;
    const reason = 'The database has not answered and been migrated yet.';
    return { status: 'starting', reason, ...(problem && { problem }) };
  }
  const began = performance.now();
  const problem = await problemOfAsking(database);
  if (problem) {
    return { status: 'database_unavailable', reason: 'The database does not answer.', problem };
  }
  const milliseconds = Math.round((performance.now() - began) * 10) / 10;
  return { status: 'ready', reason: 'The database answers.', milliseconds };
}

/** The code of what is wrong with the database; nothing when it answers in time. */
function problemOfAsking(database: Database): Promise<string | undefined> {
  const probe = sql`select 1`.execute(database).then(() => undefined, problemOf);
  return Promise.race([probe, delay(probeTimeout, 'NO_ANSWER_IN_TIME', { ref: false })]);
}
