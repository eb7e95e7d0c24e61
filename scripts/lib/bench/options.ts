import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';

export interface BenchFlags {
  rounds: number;
  seconds: number;
  engines: Engine[];
}

const engineNames = ['sqlite', 'mysql'] as const;
export type Engine = (typeof engineNames)[number];

/** Reads the flags of `npm run bench`. Throws a `Failure` that says what is expected. */
export function readBenchOptions(args: string[]): BenchFlags {
  const { rounds, seconds, engine } = readOptions(args, {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    engine: { type: 'string' },
  });
  const engines = engineNames.filter((name) => engine === undefined || name === engine);
  if (engines.length === 0) {
    throw new Failure(`--engine is "${engine}"; expected ${engineNames.join(' or ')}.`);
  }
  return {
    rounds: wholeNumber('rounds', rounds, 1, 50),
    seconds: wholeNumber('seconds', seconds, 1, 30),
    engines,
  };
}

function wholeNumber(name: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Failure(`--${name} is "${given}"; expected a whole number from ${least} to ${most}.`);
}
