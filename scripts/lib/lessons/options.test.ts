import { expect, test } from 'vitest';
import { readLessonOptions } from './options.ts';

const none = { numbers: [], ci: false, all: false, mutate: false, reset: false };

test.each([
  ['', none],
  ['5', { ...none, numbers: ['05'] }],
  ['05 --context other', { ...none, numbers: ['05'], context: 'other' }],
  ['--ci 01 2', { ...none, ci: true, numbers: ['01', '02'] }],
  ['--ci --all', { ...none, ci: true, all: true }],
  ['--ci --part 2/5', { ...none, ci: true, part: { part: 2, of: 5 } }],
  ['--mutate', { ...none, mutate: true }],
  ['--mutate 01 2', { ...none, mutate: true, numbers: ['01', '02'] }],
  ['--reset', { ...none, reset: true }],
])('"%s" is understood', (typed, options) => {
  expect(readLessonOptions(typed.split(' ').filter(Boolean))).toEqual(options);
});

test.each([
  ['--foo', "Unknown option '--foo'. Known: the number of a lesson, --ci"],
  ['five', '"five" is no lesson; expected a number'],
  ['01 02', '01 and 02 cannot be walked through at once'],
  ['--ci', '--ci needs either the numbers of lessons'],
  ['--ci --all 01', '--ci needs either the numbers of lessons'],
  ['--ci --all --part 1/2', '--ci needs either the numbers of lessons'],
  ['--ci --part 6/5', '--part is "6/5"; expected which part of how many'],
  ['--ci --part two', '--part is "two"; expected which part of how many'],
  ['--part 1/2', 'expected --ci beside it'],
  ['--all', 'expected --ci beside it'],
  ['--mutate --ci 01', '--mutate runs lessons by itself'],
  ['--mutate --all', '--mutate runs lessons by itself'],
  ['--mutate --reset', '--mutate runs lessons by itself'],
  ['--reset 01', 'leave out --ci and the numbers'],
  ['--context=', '--context is empty'],
])('"%s" is refused', (typed, sentence) => {
  expect(() => readLessonOptions(typed.split(' '))).toThrow(sentence);
});
