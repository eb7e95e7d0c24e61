import { context } from '../cluster/names.ts';
import { defaultPreset } from '../cluster/presets.ts';
import { allLessons } from '../lessons/find-lessons.ts';
import { openLab } from '../lessons/lab.ts';
import { lessonSuites } from '../lessons/suite.ts';
import { switchSuite } from './switch.ts';
import { runUntilFailure } from './tally.ts';
import type { Suite, Tally } from './tally.ts';

/** Switches the shop to the preset of the lessons, and runs all of them in their order, until one fails. */
export function allLessonsSuites(): Suite[] {
  return [switchSuite(defaultPreset), { name: 'lessons', run: runAll }];
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
