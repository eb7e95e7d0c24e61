import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { allLessons } from './find-lessons.ts';
import { expectedAt, mutated, mutationOf } from './mutation.ts';
import { mutations } from './mutations.ts';

const lessons = await allLessons();

test('there is one for each lesson, and none besides', () => {
  expect(mutations.map(({ lesson }) => lesson)).toEqual(lessons.map(({ number }) => number));
});

test.each(lessons)(
  'that of lesson $number breaks a manifest that the lesson applies',
  async (lesson) => {
    const mutation = mutationOf(lesson, mutations);
    const folder = dirname(lesson.file);
    const text = await readFile(join(root, folder, mutation.file), 'utf8');
    expect(mutated(text, mutation)).not.toBe(text);
    const { step } = expectedAt(lesson, mutation);
    const until = lesson.steps.slice(0, lesson.steps.indexOf(step) + 1);
    const commands = until.flatMap((one) => one.commands);
    expect(commands.join('\n')).toContain(`${folder}/${mutation.file}`);
  },
);
