import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { diagnose } from '../lib/cluster/diagnose.ts';
import { context as ourContext, namespace } from '../lib/cluster/names.ts';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { interruption } from '../lib/doors/interruption.ts';
import { withLock } from '../lib/lock.ts';
import { findShop, openLab } from '../lib/lessons/lab.ts';
import type { Lab } from '../lib/lessons/lab.ts';
import { allLessons, chooseLessons, formatLessons, partOf } from '../lib/lessons/find-lessons.ts';
import { readLessonOptions } from '../lib/lessons/options.ts';
import type { LessonOptions } from '../lib/lessons/options.ts';
import { resetShop } from '../lib/lessons/reset.ts';
import { lessonSuites } from '../lib/lessons/suite.ts';
import { walkThrough } from '../lib/lessons/walk-through.ts';
import { Steps } from '../lib/steps.ts';
import { runSuites } from '../lib/suites/tally.ts';

/**
 * `npm run lesson`: lists the lessons, walks through one (05), runs them without anybody (--ci), or
 * brings the shop back as it was (--reset), which also the end of each lesson does.
 */
export async function run(args: string[]): Promise<void> {
  const options = readLessonOptions(args);
  if (options.reset) return resetShop(await findShop(options.context), new Steps());
  const lessons = await allLessons();
  const chosen = chosenOf(lessons, options);
  if (!options.ci && chosen.length === 0) return console.log(formatLessons(lessons));
  await withLock('lesson', () => play(chosen, options));
}

function chosenOf(lessons: Lesson[], { all, part, numbers }: LessonOptions): Lesson[] {
  if (part) return partOf(lessons, part);
  return all ? lessons : chooseLessons(lessons, numbers);
}

async function play(lessons: Lesson[], options: LessonOptions): Promise<void> {
  const stop = new AbortController();
  const lab = await openLab(options.context, { print, signal: stop.signal });
  let code: number | undefined;
  const leave = async () => {
    code = await interruption();
    process.stderr.write('\ndoorstep: stopped; bringing the shop back as it was …\n');
    stop.abort();
  };
  void leave();
  try {
    await (options.ci
      ? runSuites(
          lessonSuites(lessons, { lab, tellMore: tellMoreOf(lab), say, signal: stop.signal }),
        )
      : walkThrough(lessons, { lab, say, signal: stop.signal }));
  } finally {
    await lab.close();
    if (code !== undefined) process.exit(code);
  }
}

/** Pods and events, where they are of the cluster that `up` made. */
function tellMoreOf({ cluster }: Lab): () => Promise<string> {
  return async () => {
    if (cluster.context === ourContext) return diagnose(await findTools(), namespace);
    return `kubectl --context ${cluster.context} --namespace ${namespace} get pods,events`;
  };
}

function print(text: string): void {
  process.stdout.write(text);
}

function say(text: string): void {
  console.log(text);
}
