import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';
import { pieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

export interface RolloutOptions {
  /** The fewest requests to send; the load goes on until the last roll is over. */
  requests: number;
  /** Requests per second. */
  rate: number;
  /** How often something is rolled. */
  rolls: number;
  /** What is taken away first. */
  without: Piece[];
  /** Runs once with everything in place and once without each piece. */
  table: boolean;
}

/** Reads what was typed after `npm run test:rollout --`. Throws a `Failure` that names what is allowed. */
export function readRolloutOptions(args: string[]): RolloutOptions {
  const given = readOptions(args, {
    requests: { type: 'string' },
    rate: { type: 'string' },
    rolls: { type: 'string' },
    without: { type: 'string', multiple: true },
    table: { type: 'boolean' },
  });
  const { table = false, without = [] } = given;
  if (table && without.length > 0) {
    throw new Failure('--table takes each piece away in turn; leave --without out.');
  }
  const short = table || without.length > 0;
  return {
    requests: readCount('requests', given.requests, short ? 15_000 : 100_000, 10_000_000),
    rate: readCount('rate', given.rate, 100, 2000),
    rolls: readCount('rolls', given.rolls, short ? 4 : 10, 1000),
    without: without.map(findPiece),
    table,
  };
}

function findPiece(name: string): Piece {
  const found = pieces.find((piece) => piece.name === name);
  if (found) return found;
  const names = pieces.map((piece) => piece.name).join(', ');
  throw new Failure(`--without is "${name}"; expected one of ${names}. It may be repeated.`);
}

function readCount(name: string, given: string | undefined, fallback: number, most: number) {
  if (given === undefined) return fallback;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Failure(`--${name} is "${given}"; expected a whole number from 1 to ${most}.`);
}
