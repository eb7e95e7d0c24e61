import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { interruption } from '../lib/doors/interruption.ts';
import { withLock } from '../lib/lock.ts';
import { openBrokenTree } from '../lib/lessons/broken-tree.ts';
import { findShop, openLab } from '../lib/lessons/lab.ts';
import type { Lab } from '../lib/lessons/lab.ts';
import { allLessons, chooseLessons, formatLessons, partOf } from '../lib/lessons/find-lessons.ts';
import { mutationSuite } from '../lib/lessons/mutation-suite.ts';
import { mutations } from '../lib/lessons/mutations.ts';
import { readLessonOptions } from '../lib/lessons/options.ts';
import type { LessonOptions } from '../lib/lessons/options.ts';
import { resetShop } from '../lib/lessons/reset.ts';
import { lessonSuites } from '../lib/lessons/suite.ts';
import { walkThrough } from '../lib/lessons/walk-through.ts';
import { root } from '../lib/run.ts';
import { Steps } from '../lib/steps.ts';
import { runSuites } from '../lib/suites/tally.ts';

/**
 * `npm run lesson`: lists the lessons, walks through one (05), runs them without anybody (--ci), breaks
 * a fact in each and expects that it notices (--mutate), or brings the shop back as it was (--reset),
 * which also the end of each lesson does.
 */
export async function run(args: string[]): Promise<void> {
  const options = readLessonOptions(args);
  if (options.reset) return resetShop(await findShop(options.context), new Steps());
  const lessons = await allLessons();
  const chosen = chosenOf(lessons, options);
  if (!options.ci && chosen.length === 0) return console.log(formatLessons(lessons));
  await withLock('lesson', () =>
    options.mutate ? breakEach(chosen, options) : play(chosen, options),
  );
}

function chosenOf(lessons: Lesson[], { all, part, mutate, numbers }: LessonOptions): Lesson[] {
  if (part) return partOf(lessons, part);
  if (all || (mutate && numbers.length === 0)) return lessons;
  return chooseLessons(lessons, numbers);
}

async function play(lessons: Lesson[], options: LessonOptions): Promise<void> {
  await inLab(options, root, (lab, signal) =>
    options.ci
      ? runSuites(lessonSuites(lessons, { lab, say, signal }))
      : walkThrough(lessons, { lab, say, signal }),
  );
}

async function breakEach(lessons: Lesson[], options: LessonOptions): Promise<void> {
  const { folder, remove } = await openBrokenTree(root, lessons, mutations);
  try {
    // An interrupted run ends the process as soon as this is over.
    await inLab(options, folder, (lab, signal) =>
      runSuites([mutationSuite(lessons, { lab, mutations, say, signal })]).finally(remove),
    );
  } finally {
    await remove();
  }
}

async function inLab(
  { context }: LessonOptions,
  cwd: string,
  work: (lab: Lab, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const lab = await openLab(context, { print, signal: stop.signal, cwd });
  let code: number | undefined;
  const leave = async () => {
    code = await interruption();
    process.stderr.write('\ndoorstep: stopped; bringing the shop back as it was …\n');
    stop.abort();
  };
  void leave();
  try {
    await work(lab, stop.signal);
  } finally {
    await lab.close();
    if (code !== undefined) process.exit(code);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

function say(text: string): void {
  console.log(text);
}
