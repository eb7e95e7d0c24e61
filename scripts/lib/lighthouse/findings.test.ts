import { expect, test } from 'vitest';
import { failingAudits, scoreRows } from './findings.ts';

const run = (performance: number, failing: string[] = []) => ({
  scores: { performance, accessibility: 100, 'best-practices': 96, seo: 100 },
  lcp: 1000 + performance,
  tbt: 31.4,
  cls: 0,
  bytes: 131_072,
  load: performance / 100,
  failing,
});

test('a row has the medians of a page, and how busy the machine was', () => {
  const rows = scoreRows(new Map([['home', [run(99), run(90), run(97)]]]));
  expect(rows.map((cells) => cells.join(' | '))).toEqual([
    'page | performance | accessibility | best practices | SEO | LCP | TBT | CLS | bytes | load',
    'home | 97 | 100 | 96 | 100 | 1.10 s | 31 ms | 0.000 | 131072 | 0.9 to 1.0',
  ]);
});

test('an audit that failed is named, with how often it did', () => {
  const sentences = failingAudits(new Map([['home', [run(99, ['Speed Index']), run(99)]]]));
  expect(sentences).toEqual(['home: "Speed Index" failed in 1 of 2 runs.']);
});
