import type { LessonClaim } from '@doorstep/k8s/lessons/claim';
import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import type { Suite } from '../suites/tally.ts';
import { formatTable } from '../table.ts';
import type { Hands } from './checks.ts';
import type { Lab } from './lab.ts';
import { expectedAt, mutationOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { runThrough } from './run-through.ts';
import type { Result } from './run-through.ts';

/** ms for the claim that must not hold; the others have their minute, so that slowness is no fault. */
const patience = { timeout: 25_000 };

export interface MutationSuite {
  lab: Pick<Lab, 'hands' | 'reset'>;
  mutations: Mutation[];
  say: (text: string) => void;
  signal: AbortSignal;
}

/** One lesson that was run with a fact of it broken. */
interface Row {
  mutation: Mutation;
  /** The lesson failed, and where it had to. */
  caught: boolean;
  /** Where it failed, and what was seen there. */
  at: [step: string, check: string, saw: string];
}

/**
 * Runs each lesson in a tree where one of its facts is broken; passed are those that notice, and where
 * they have to. Goes on to the last lesson, and ends with a table.
 */
export function mutationSuite(lessons: Lesson[], options: MutationSuite): Suite {
  return {
    name: 'lessons with one fact broken: each has to notice',
    run: async () => {
      const rows: Row[] = [];
      try {
        for (const lesson of lessons) {
          if (options.signal.aborted) break;
          rows.push(await runOne(lesson, options));
        }
      } finally {
        options.say(formatRows(rows));
      }
      const passed = rows.filter(({ caught }) => caught).length;
      return { passed, failed: lessons.length - passed };
    },
  };
}

async function runOne(lesson: Lesson, options: MutationSuite): Promise<Row> {
  const { lab, mutations, say, signal } = options;
  const mutation = mutationOf(lesson, mutations);
  const { claim, line } = expectedAt(lesson, mutation);
  say(`\nlesson ${lesson.number}, ${mutation.file}: ${mutation.fact}`);
  try {
    const hands = impatientWith(claim?.claim, lab.hands);
    const result = await runThrough(lesson, hands, { say, signal });
    const caught = !signal.aborted && result.failed?.line === line;
    if (!caught)
      say(`    expected to fail: ${mutation.claim ?? 'the commands'}, in "${mutation.step}"`);
    return { mutation, caught, at: placeOf(lesson, result, signal) };
  } finally {
    say('');
    await lab.reset();
  }
}

function impatientWith(expected: LessonClaim | undefined, hands: Hands): Hands {
  return {
    run: (command) => hands.run(command),
    hold: (claim) => (claim === expected ? hands.hold(claim, patience) : hands.hold(claim)),
  };
}

function placeOf(lesson: Lesson, { steps, failed }: Result, { aborted }: AbortSignal): Row['at'] {
  if (aborted) return ['broken off', '', ''];
  if (!failed) return ['none: it passed', '', ''];
  const heading = lesson.steps[steps - 1]?.heading ?? '';
  return [heading, failed.what, failed.saw.replaceAll(/\s+/g, ' ')];
}

function formatRows(rows: Row[]): string {
  const head = ['', 'LESSON', 'WHAT IS WRONG', 'STEP THAT FAILED', 'CHECK', 'SEEN'];
  const lines = rows.map(({ mutation: { lesson, fact }, caught, at }) => {
    return [caught ? '✓' : '✗', lesson, fact, ...at];
  });
  return formatTable([head, ...lines]);
}
