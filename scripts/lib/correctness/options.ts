import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';
import { databaseNames } from './databases.ts';
import type { DatabaseName } from './databases.ts';

export interface CorrectnessOptions {
  database: DatabaseName;
  /** Of the first run; those after it have `-2`, `-3` and so on added. */
  seed: string;
  orders: number;
  runs: number;
  clients: number;
  /** Runs the planted bugs, and expects each to be found. */
  bugs: boolean;
  /** Keeps histories also where no rule was broken. */
  keep: boolean;
  /** Only checks a history that was recorded. */
  check?: string;
}

/** Reads what was typed after `npm run test:correctness --`. Throws a `Failure` that names what is allowed. */
export function readCorrectnessOptions(args: string[]): CorrectnessOptions {
  const given = readOptions(args, {
    database: { type: 'string' },
    seed: { type: 'string' },
    orders: { type: 'string' },
    runs: { type: 'string' },
    clients: { type: 'string' },
    bugs: { type: 'boolean' },
    keep: { type: 'boolean' },
    check: { type: 'string' },
  });
  const {
    database = 'sqlite',
    seed = String(Date.now()),
    bugs = false,
    keep = false,
    check,
  } = given;
  const known = databaseNames.find((name) => name === database);
  if (!known) {
    throw new Failure(`--database is "${database}"; expected ${databaseNames.join(' or ')}.`);
  }
  if (!/^[\w-]{1,40}$/.test(seed)) {
    throw new Failure(`--seed is "${seed}"; expected up to 40 letters, digits, "-" and "_".`);
  }
  return {
    database: known,
    seed,
    bugs,
    keep,
    orders: readCount('orders', given.orders, bugs ? 80 : 2000, 100_000),
    runs: readCount('runs', given.runs, 1, 1000),
    clients: readCount('clients', given.clients, 24, 100),
    ...(check !== undefined && { check }),
  };
}

function readCount(name: string, given: string | undefined, fallback: number, most: number) {
  if (given === undefined) return fallback;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Failure(`--${name} is "${given}"; expected a whole number from 1 to ${most}.`);
}
