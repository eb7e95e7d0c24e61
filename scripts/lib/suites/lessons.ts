import { diagnose } from '../cluster/diagnose.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace } from '../cluster/names.ts';
import { allLessons } from '../lessons/find-lessons.ts';
import { openLab } from '../lessons/lab.ts';
import { lessonSuites } from '../lessons/suite.ts';
import { runUntilFailure } from './tally.ts';
import type { Suite, Tally } from './tally.ts';

/** Every lesson in their order, until one fails; the shop must have the lessons' preset by then. */
export function allLessonsSuite(tools: ClusterTools): Suite {
  return { name: 'lessons', run: () => runAll(tools) };
}

async function runAll(tools: ClusterTools): Promise<Tally> {
  const { signal } = new AbortController();
  const lab = await openLab(context, { print: (text) => process.stdout.write(text), signal });
  const tellMore = () => diagnose(tools, namespace);
  try {
    const lessons = await allLessons();
    return await runUntilFailure(
      lessonSuites(lessons, { lab, tellMore, say: console.log, signal }),
    );
  } finally {
    await lab.close();
  }
}
