import { context } from '../cluster/names.ts';
import { allLessons } from '../lessons/find-lessons.ts';
import { openLab } from '../lessons/lab.ts';
import { lessonSuites } from '../lessons/suite.ts';
import { runUntilFailure } from './tally.ts';
import type { Suite, Tally } from './tally.ts';

/** Every lesson in their order, until one fails; the shop must have the lessons' preset by then. */
export function allLessonsSuite(): Suite {
  return { name: 'lessons', run: runAll };
}

async function runAll(): Promise<Tally> {
  const { signal } = new AbortController();
  const lab = await openLab(context, { print: (text) => process.stdout.write(text), signal });
  try {
    const lessons = await allLessons();
    return await runUntilFailure(lessonSuites(lessons, { lab, say: console.log, signal }));
  } finally {
    await lab.close();
  }
}
