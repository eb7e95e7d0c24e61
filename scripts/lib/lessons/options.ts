import { Failure } from '../failure.ts';
import { readOptionsAndNames } from '../options.ts';

export interface LessonOptions {
  /** Two digits each; none lists the lessons. */
  numbers: string[];
  /** Runs everything without waiting for anybody. */
  ci: boolean;
  all: boolean;
  /** Of all lessons every `of`th, from the `part`th (from 1) on. */
  part?: { part: number; of: number };
  /** Runs them with one fact broken in each, and expects that each notices. */
  mutate: boolean;
  /** Only brings the shop back as it was. */
  reset: boolean;
  context?: string;
}

const flags = {
  ci: { type: 'boolean' },
  all: { type: 'boolean' },
  part: { type: 'string' },
  mutate: { type: 'boolean' },
  reset: { type: 'boolean' },
  context: { type: 'string' },
} as const;

/** Reads what was typed after `npm run lesson --`. Throws a `Failure` that names what is allowed. */
export function readLessonOptions(args: string[]): LessonOptions {
  const { values, positionals } = readOptionsAndNames(args, flags, 'the number of a lesson');
  const { ci = false, all = false, mutate = false, reset = false, context } = values;
  const numbers = positionals.map(readNumber);
  if (context === '') throw new Failure('--context is empty; expected the name of a context.');
  const part = values.part === undefined ? undefined : readPart(values.part);
  if (mutate && (ci || all || part || reset)) {
    throw new Failure('--mutate runs lessons by itself; leave out everything but their numbers.');
  }
  if ((all || part) && !ci)
    throw new Failure('--all and --part run lessons without you; expected --ci beside it.');
  if (reset && (ci || numbers.length > 0)) {
    throw new Failure('--reset only brings the shop back; leave out --ci and the numbers.');
  }
  if (ci && [all, part, numbers.length > 0].filter(Boolean).length !== 1) {
    throw new Failure(
      '--ci needs either the numbers of lessons (--ci 01 02), or --part 2/5, or --all.',
    );
  }
  if (!ci && !mutate && numbers.length > 1) {
    throw new Failure(`${numbers.join(' and ')} cannot be walked through at once; expected one.`);
  }
  return { numbers, ci, all, mutate, reset, ...(part && { part }), ...(context && { context }) };
}

function readPart(given: string): { part: number; of: number } {
  const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new Failure(`--part is "${given}"; expected which part of how many, like 2/5.`);
}

function readNumber(given: string): string {
  if (/^\d{1,2}$/.test(given)) return given.padStart(2, '0');
  throw new Failure(`"${given}" is no lesson; expected a number of one or two digits, like 05.`);
}
