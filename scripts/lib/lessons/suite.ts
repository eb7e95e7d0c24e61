import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import type { Suite, Tally } from '../suites/tally.ts';
import type { Lab } from './lab.ts';
import { runThrough } from './run-through.ts';
import type { Result } from './run-through.ts';

export interface LessonSuites {
  lab: Pick<Lab, 'hands' | 'progress' | 'reset' | 'tellMore'>;
  say: (text: string) => void;
  signal: AbortSignal;
}

/** A suite for each lesson; each leaves the shop as it was, also after a failure. */
export function lessonSuites(lessons: Lesson[], options: LessonSuites): Suite[] {
  const total = { lessons: 0, steps: 0, claims: 0 };
  return lessons.map((lesson) => ({
    name: `lesson ${lesson.number}: ${lesson.title}`,
    run: async () => {
      const result = await runOne(lesson, options);
      total.lessons += 1;
      total.steps += result.steps;
      total.claims += result.claims;
      const { steps, claims } = result;
      const inAll = `in all lessons ${total.lessons}, steps ${total.steps}, claims ${total.claims}`;
      options.say(`checked: steps ${steps}, claims ${claims}; ${inAll}`);
      return tallyOf(result, options.signal);
    },
  }));
}

async function runOne(lesson: Lesson, { lab, say, signal }: LessonSuites): Promise<Result> {
  try {
    const result = await runThrough(lesson, lab.hands, { say, signal, progress: lab.progress });
    if (result.failed && !signal.aborted) say(`\n${await lab.tellMore()}`);
    return result;
  } finally {
    await lab.reset();
  }
}

/** A lesson that was broken off has not passed. */
function tallyOf({ passed, failed }: Result, { aborted }: AbortSignal): Tally {
  return { passed, failed: failed || aborted ? 1 : 0 };
}
