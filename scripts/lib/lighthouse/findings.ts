import { spreadOf } from '../bench/statistics.ts';
import { categories } from './read-report.ts';
import type { Measured } from './read-report.ts';

/** The runs of each page, and how busy the machine was before each. */
export type Findings = Map<string, (Measured & { load: number })[]>;

const scores = ['performance', 'accessibility', 'best practices', 'SEO'];
const heading = ['page', ...scores, 'LCP', 'TBT', 'CLS', 'bytes', 'load'];

/** The rows of a table: the median of each figure, and between which loads they were taken. */
export function scoreRows(findings: Findings): string[][] {
  return [
    heading,
    ...[...findings].map(([page, runs]) => {
      const median = (read: (run: Measured) => number) => spreadOf(runs.map(read)).median;
      const loads = spreadOf(runs.map(({ load }) => load));
      return [
        page,
        ...categories.map((category) => String(median(({ scores }) => scores[category]))),
        `${(median(({ lcp }) => lcp) / 1000).toFixed(2)} s`,
        `${median(({ tbt }) => tbt).toFixed(0)} ms`,
        median(({ cls }) => cls).toFixed(3),
        median(({ bytes }) => bytes).toFixed(0),
        `${loads.least.toFixed(1)} to ${loads.most.toFixed(1)}`,
      ];
    }),
  ];
}

/** A sentence for each audit that did not pass in every run. */
export function failingAudits(findings: Findings): string[] {
  return [...findings].flatMap(([page, runs]) => {
    const times = Map.groupBy(
      runs.flatMap(({ failing }) => failing),
      (title) => title,
    );
    return [...times].map(
      ([title, each]) => `${page}: "${title}" failed in ${each.length} of ${runs.length} runs.`,
    );
  });
}
