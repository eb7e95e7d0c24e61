import { expect, test } from 'vitest';
import { chooseLessons, formatLessons, partOf } from './find-lessons.ts';
import { aLesson } from './lesson.test-fixture.ts';

const lessons = [aLesson([]), { ...aLesson([]), number: '05', title: 'LoadBalancer' }];

test('lessons are chosen by their numbers, in the order given', () => {
  expect(chooseLessons(lessons, ['05', '04']).map(({ number }) => number)).toEqual(['05', '04']);
  expect(() => chooseLessons(lessons, ['06'])).toThrow('no lesson 06; there are 04, 05.');
});

test('the list says number, title and time, and how to begin', () => {
  expect(formatLessons(lessons)).toBe(
    '04  NodePort      8 min\n05  LoadBalancer  8 min\n\nnpm run lesson -- 04 begins; each can be the first.',
  );
});

test('the parts are all the lessons, each once', () => {
  const all = ['01', '02', '03', '04', '05'].map((number) => ({ ...aLesson([]), number }));
  const parts = [1, 2].map((part) => partOf(all, { part, of: 2 }).map(({ number }) => number));
  expect(parts).toEqual([
    ['01', '03', '05'],
    ['02', '04'],
  ]);
});
