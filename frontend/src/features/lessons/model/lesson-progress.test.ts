import type { LessonsProgress } from '@doorstep/backend/contract/lessons';
import { expect, test } from 'vitest';
import { doneSteps, nextLesson } from './lesson-progress.ts';

const lessonOf = (number: string) => ({ number, slug: 's', title: 't', minutes: 5, steps: 2 });
const lessons = ['01', '02', '03'].map(lessonOf);
const taken = (...steps: number[]) =>
  steps.map((step) => ({ step, done: true, checks: [], at: '2026-11-21T22:41:07.000Z' }));
const progressOf = (lessons: LessonsProgress['lessons']): LessonsProgress => ({
  source: 'cluster',
  lessons,
});

test('without a cluster nobody knows which steps are done', () => {
  expect(doneSteps(lessonOf('01'), { source: 'none', lessons: {} })).toBeUndefined();
  expect(doneSteps(lessonOf('01'), undefined)).toBeUndefined();
});

test('a step that was taken and does not hold is not done', () => {
  const [one] = taken(1);
  const failed = { ...one, step: 0, done: false, checks: [], at: '2026-11-21T22:41:07.000Z' };
  const progress = progressOf({ '01': [failed, ...taken(1)] });
  expect(doneSteps(lessonOf('01'), progress)).toEqual([false, true]);
});

test('a learner begins with the first lesson', () => {
  expect(nextLesson(lessons, progressOf({}))).toEqual({ lesson: lessons[0], begun: false });
});

test('a learner goes on where the last done step is', () => {
  const within = progressOf({ '02': taken(0) });
  expect(nextLesson(lessons, within)).toEqual({ lesson: lessons[1], begun: true });
  const after = progressOf({ '02': taken(0, 1) });
  expect(nextLesson(lessons, after)).toEqual({ lesson: lessons[2], begun: true });
});

test('after the last lesson one may begin again', () => {
  const all = progressOf({ '01': taken(0, 1), '02': taken(0, 1), '03': taken(0, 1) });
  expect(nextLesson(lessons, all)).toEqual({ lesson: lessons[0], begun: false });
});
