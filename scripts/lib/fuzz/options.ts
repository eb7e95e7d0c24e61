import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';

export interface FuzzOptions {
  /** The same seed sends the same requests. */
  seed: number;
  /** How many requests are made up for each operation in each phase. */
  examples: number;
}

/** Reads what was typed after `npm run test:fuzz --`. Throws a `Failure` that names what is allowed. */
export function readFuzzOptions(args: string[]): FuzzOptions {
  const { seed, examples } = readOptions(args, {
    seed: { type: 'string' },
    examples: { type: 'string' },
  });
  return {
    seed: readCount('seed', seed, 20_261_122, 2 ** 32),
    examples: readCount('examples', examples, 4, 100_000),
  };
}

function readCount(name: string, given: string | undefined, fallback: number, most: number) {
  if (given === undefined) return fallback;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Failure(`--${name} is "${given}"; expected a whole number from 1 to ${most}.`);
}
