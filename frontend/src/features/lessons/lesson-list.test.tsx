import type { LessonsProgress } from '@doorstep/backend/contract/lessons';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { LessonList } from './lesson-list.tsx';

const lessons = [
  { number: '01', slug: 'pods', title: 'Why pods are no address', minutes: 7, steps: 2 },
  { number: '02', slug: 'dns', title: 'ClusterIP and DNS', minutes: 1, steps: 2 },
  { number: '03', slug: 'proxy', title: 'port-forward and proxy', minutes: 9, steps: 2 },
];
const taken = (...steps: number[]) =>
  steps.map((step) => ({ step, done: true, checks: [], at: '2026-11-21T22:41:07.000Z' }));

function rowsOf(progress: LessonsProgress | undefined): string[] {
  const html = renderToStaticMarkup(
    <Router ssrPath="/lessons">
      <LessonList lessons={lessons} progress={progress} />
    </Router>,
  );
  return html.split('<li').slice(1);
}

test('each lesson says how far one is', () => {
  const rows = rowsOf({ source: 'cluster', lessons: { '01': taken(0, 1), '02': taken(1) } });
  expect(rows[0]).toContain('>Done<');
  expect(rows[1]).toContain('>1 of 2 steps<');
  expect(rows[2]).toContain('>Not begun<');
});

test('where nobody knows, it says how long the lesson is and nothing else', () => {
  for (const progress of [undefined, { source: 'none' as const, lessons: {} }]) {
    const [first, second] = rowsOf(progress);
    expect(first).toMatch(/7 minutes · <[^>]*>2 steps</);
    expect(second).toContain('1 minute · ');
  }
});

test('a row leads to its lesson', () => {
  const [first] = rowsOf(undefined);
  expect(first).toMatch(/href="\/lessons\/01">.*?Why pods are no address/);
});
