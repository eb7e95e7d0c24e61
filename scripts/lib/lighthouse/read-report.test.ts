import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const category = (score: number, ...ids: string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: id === 'insight' ? 0 : 1 })),
});

const report = {
  categories: {
    performance: category(0.994, 'largest-contentful-paint', 'insight'),
    accessibility: category(1),
    'best-practices': category(1),
    seo: category(0.91, 'canonical', 'manual'),
  },
  audits: {
    'largest-contentful-paint': { title: 'LCP', score: 0.95, numericValue: 1500 },
    'total-blocking-time': { numericValue: 20 },
    'cumulative-layout-shift': { numericValue: 0.01 },
    'total-byte-weight': { numericValue: 100_000 },
    insight: { title: 'A hint', score: 0 },
    canonical: { title: 'Has a canonical address', score: 0 },
    manual: { title: 'By hand', score: null },
  },
};

test('scores are of a hundred, and an audit that counts and fails is named', () => {
  expect(readReport(report)).toEqual({
    scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 91 },
    lcp: 1500,
    tbt: 20,
    cls: 0.01,
    bytes: 100_000,
    failing: ['Has a canonical address'],
  });
});

test('a page that could not be measured is a failure, not a zero', () => {
  const runtimeError = { message: 'The page did not paint any content.' };
  expect(() => readReport({ ...report, runtimeError })).toThrow(/did not paint any content/);
  expect(() => readReport({ ...report, audits: {} })).toThrow(/audits.largest-contentful-paint/);
});
