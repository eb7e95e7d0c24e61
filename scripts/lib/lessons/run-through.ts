import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { checkClaims, checkCommands, formatCheck } from './checks.ts';
import type { Check, Hands } from './checks.ts';

/** How far a lesson was run, and what was checked. */
export interface Result {
  steps: number;
  claims: number;
  passed: number;
  /** The first check that does not hold; nothing after it was run. */
  failed?: Check;
}

/** Runs a lesson without waiting for anybody, until its end or the first thing that does not hold. */
export async function runThrough(
  { number, steps, file }: Pick<Lesson, 'number' | 'steps' | 'file'>,
  hands: Hands,
  { say, signal }: { say: (text: string) => void; signal?: AbortSignal },
): Promise<Result> {
  const result: Result = { steps: 0, claims: 0, passed: 0 };
  const take = (check: Check) => {
    say(formatCheck(check));
    if (check.kind === 'claim') result.claims += 1;
    if (check.holds) result.passed += 1;
    else result.failed = check;
  };
  for (const step of steps) {
    if (signal?.aborted || result.failed) break;
    result.steps += 1;
    say(`\n${number}.${result.steps} ${step.heading}`);
    take(await checkCommands(step, hands));
    if (!result.failed) await checkClaims(step.claims, hands, take);
  }
  if (result.failed) say(`    written at ${file}:${result.failed.line}`);
  return result;
}
