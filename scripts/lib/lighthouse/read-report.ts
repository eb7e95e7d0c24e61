import { listAt, textAt, valueAt } from '../correctness/read-json.ts';
import { Failure } from '../failure.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What one run of Lighthouse found on a page. */
export interface Measured {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Total blocking time, ms. */
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Everything that came over the wire. */
  bytes: number;
  /** Titles of the audits that count and did not pass. */
  failing: string[];
}

/** What Lighthouse itself calls passed. */
const passed = 0.9;

/** Reads Lighthouse's JSON report. Throws a `Failure` when it could not measure the page. */
export function readReport(report: unknown): Measured {
  const error = valueAt(report, 'runtimeError', 'message');
  if (typeof error === 'string') throw new Failure(`Lighthouse could not measure: ${error}`);
  const value = (audit: string) => numberIn(report, 'audits', audit, 'numericValue');
  const score = (category: Category) =>
    Math.round(100 * numberIn(report, 'categories', category, 'score'));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    failing: categories.flatMap((category) => failingIn(report, category)),
  };
}

function failingIn(report: unknown, category: Category): string[] {
  return listAt(report, 'categories', category, 'auditRefs')
    .filter((reference) => numberIn(reference, 'weight') > 0)
    .map((reference) => textAt(reference, 'id'))
    .filter((id) => {
      const score = valueAt(report, 'audits', id, 'score');
      return typeof score === 'number' && score < passed;
    })
    .map((id) => textAt(report, 'audits', id, 'title'));
}

function numberIn(json: unknown, ...path: string[]): number {
  const value = valueAt(json, ...path);
  if (typeof value === 'number') return value;
  throw new Failure(`Lighthouse's report has no number at ${path.join('.')}.`);
}
