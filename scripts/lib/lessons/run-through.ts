import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { checkStep } from './check-step.ts';
import { formatCheck } from './checks.ts';
import type { Check, Hands } from './checks.ts';
import type { Progress } from './progress.ts';

/** How far a lesson was run, and what was checked. */
export interface Result {
  steps: number;
  claims: number;
  passed: number;
  /** The first check that does not hold; nothing after it was run. */
  failed?: Check;
}

export interface RunThrough {
  say: (text: string) => void;
  signal?: AbortSignal;
  /** Without it nobody hears how far the lesson is. */
  progress?: Progress;
}

/** Runs a lesson without waiting for anybody, until its end or the first thing that does not hold. */
export async function runThrough(
  { number, steps, file }: Pick<Lesson, 'number' | 'steps' | 'file'>,
  hands: Hands,
  { say, signal, progress }: RunThrough,
): Promise<Result> {
  const result: Result = { steps: 0, claims: 0, passed: 0 };
  const take = (check: Check) => {
    say(formatCheck(check));
    if (check.kind === 'claim') result.claims += 1;
    if (check.holds) result.passed += 1;
    else result.failed = check;
  };
  const tell = await progress?.begin(number);
  for (const [index, step] of steps.entries()) {
    if (signal?.aborted || result.failed) break;
    result.steps += 1;
    say(`\n${number}.${result.steps} ${step.heading}`);
    await checkStep(step, hands, {
      runsHere: true,
      onCheck: async (check, checks) => {
        take(check);
        await tell?.(index, checks);
      },
    });
  }
  if (result.failed) say(`    written at ${file}:${result.failed.line}`);
  return result;
}
