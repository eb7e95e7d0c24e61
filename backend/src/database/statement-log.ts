import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';
import type { Logger } from 'kysely';
import type { AppInstance } from '../app-instance.ts';

const currentLog = new AsyncLocalStorage<FastifyBaseLogger>();

/** Whether each statement gets a line; below this level none of it costs anything. */
function isWanted(log: FastifyBaseLogger): boolean {
  return log.level === 'debug' || log.level === 'trace';
}

/**
 * At the level `debug`, a line for each statement, with the id of the request that it was for; its text
 * has a `?` for each value, and the values are nobody's business. At other levels nothing.
 */
export function statementLog(log: FastifyBaseLogger): Logger | undefined {
  if (!isWanted(log)) return undefined;
  return ({ level, query, queryDurationMillis }) => {
    const line = { sql: query.sql, milliseconds: queryDurationMillis };
    const text = level === 'error' ? 'statement failed' : 'statement';
    (currentLog.getStore() ?? log).debug(line, text);
  };
}

/** Tells the statements which request they are for. */
export function statementLogPlugin(app: AppInstance): void {
  if (!isWanted(app.log)) return;
  app.addHook('onRequest', (request, _reply, done) => currentLog.run(request.log, done));
}
