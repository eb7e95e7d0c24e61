import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';
import { measuredPages } from './measured-pages.ts';
import type { MeasuredPage } from './measured-pages.ts';

export interface LighthouseOptions {
  /** How often each page is measured. */
  runs: number;
  pages: readonly MeasuredPage[];
}

const mostRuns = 25;

/** Reads the flags of `npm run lighthouse`. Throws a `Failure` that says what is expected. */
export function readLighthouseOptions(args: string[]): LighthouseOptions {
  const { runs: given, page } = readOptions(args, {
    runs: { type: 'string', default: '5' },
    page: { type: 'string' },
  });
  const runs = Number(given);
  if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) {
    throw new Failure(`--runs is "${given}"; expected a whole number from 1 to ${mostRuns}.`);
  }
  const pages = measuredPages.filter(({ name }) => page === undefined || name === page);
  if (pages.length > 0) return { runs, pages };
  const names = measuredPages.map(({ name }) => name).join(', ');
  throw new Failure(`--page is "${page}"; expected one of ${names}.`);
}
