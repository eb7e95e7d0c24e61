import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { Journey } from '../../contract/doors-picture.ts';
import type { Database } from '../../database/database.ts';
import { isMysql } from '../../database/dialect.ts';

/** ms for the database to say who it is. */
const patience = 2000;

/** Who the database is and who it thinks we are; nothing where it is a file or does not answer. */
export async function databaseLeg(
  database: Database,
  log: FastifyBaseLogger,
): Promise<Journey['database']> {
  if (!isMysql(database)) return undefined;
  const leg = askDatabase(database).catch((error: unknown) => {
    // The journey up to here is true all the same.
    log.warn({ err: error }, 'the database did not say who it is');
    return undefined;
  });
  return Promise.race([leg, pause(patience, undefined, { ref: false })]);
}

/** On one connection: whether it is encrypted is its own matter. */
function askDatabase(database: Database): Promise<Journey['database']> {
  return database.connection().execute(async (connection) => {
    const started = performance.now();
    const named = await sql<{ host: string; client: string }>`
      select @@hostname as host, substring_index(user(), '@', -1) as client
    `.execute(connection);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const status = await sql<{ Value: string }>`show session status like 'Ssl_cipher'`.execute(
      connection,
    );
    const { host = '', client = '' } = named.rows[0] ?? {};
    return { host, seenClient: client, encrypted: Boolean(status.rows[0]?.Value), ms };
  });
}
