import { join } from 'node:path';
import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { LessonError } from '@doorstep/k8s/lessons/lesson-error';
import { readLessons } from '@doorstep/k8s/lessons/read-lessons';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';
import { formatTable } from '../table.ts';

const folder = 'k8s/lessons';

/** Reads all lessons. Throws a `Failure` that names every place where one leaves the format. */
export async function allLessons(): Promise<Lesson[]> {
  try {
    return await readLessons(join(root, folder), folder);
  } catch (error) {
    if (!(error instanceof LessonError)) throw error;
    throw new Failure(`a lesson cannot be read.\n${error.message}`);
  }
}

/** The lessons of these numbers, in the order given. Throws a `Failure` that names those there are. */
export function chooseLessons(lessons: Lesson[], numbers: string[]): Lesson[] {
  return numbers.map((wanted) => {
    const lesson = lessons.find(({ number }) => number === wanted);
    if (lesson) return lesson;
    const there = lessons.map(({ number }) => number).join(', ') || 'none';
    throw new Failure(`there is no lesson ${wanted}; there are ${there}.`);
  });
}

/** Every `of`th lesson from the `part`th (from 1) on: parts of like length, and none left out. */
export function partOf(lessons: Lesson[], { part, of }: { part: number; of: number }): Lesson[] {
  return lessons.filter((_, index) => index % of === part - 1);
}

/** The lessons as a table, and how to begin. */
export function formatLessons(lessons: Lesson[]): string {
  const rows = lessons.map(({ number, title, minutes }) => [number, title, `${minutes} min`]);
  const [first = { number: '01' }] = lessons;
  return `${formatTable(rows)}\n\nnpm run lesson -- ${first.number} begins; each can be the first.`;
}
