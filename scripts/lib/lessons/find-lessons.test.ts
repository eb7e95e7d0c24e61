import { expect, test } from 'vitest';
import { chooseLessons, formatLessons } from './find-lessons.ts';
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
