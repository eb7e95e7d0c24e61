import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { problemOf } from './errors.ts';

const firstDelay = 250;
const longestDelay = 2000;

/** Whether the database has been migrated since this process started. */
export interface Startup {
  readonly migrated: boolean;
  /** Until then: the code of what was in the way the last time. */
  readonly problem?: string | undefined;
  /** Resolves when migrated, or when told to stop. */
  readonly done: Promise<void>;
  stop(): void;
}

export interface StartupSteps {
  /** Brings the database to this program's version; returns the names of what ran. */
  migrate: () => Promise<string[]>;
  /** What the shop needs besides, before its first request. */
  prepare: () => Promise<void>;
}

/** Migrates and prepares in the background, and tries again until the database answers. */
export function startDatabase({ migrate, prepare }: StartupSteps, log: FastifyBaseLogger): Startup {
  const stopping = new AbortController();
  let migrated = false;
  let problem: string | undefined;

  const run = async () => {
    for (let wait = firstDelay; !stopping.signal.aborted; wait = Math.min(wait * 2, longestDelay)) {
      try {
        const names = await migrate();
        await prepare();
        migrated = true;
        problem = undefined;
        log.info({ migrations: names }, 'database ready');
        return;
      } catch (error) {
        problem = problemOf(error);
        log.warn({ err: error, retryInMs: wait }, 'database not ready');
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };

  const done = run();
  return {
    get migrated() {
      return migrated;
    },
    get problem() {
      return problem;
    },
    done,
    stop: () => stopping.abort(),
  };
}
