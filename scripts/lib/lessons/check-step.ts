import type { Step } from '@doorstep/k8s/lessons/lesson';
import { checkClaims, checkCommands } from './checks.ts';
import type { Check, Hands } from './checks.ts';

/** What was checked of a step so far. */
export interface StepChecks {
  made: Check[];
  /** There is nothing left to check, and all of it holds. */
  done: boolean;
}

export interface CheckStep {
  /** Whether the commands are run here; else somebody has run them, and only the claims are checked. */
  runsHere: boolean;
  onCheck: (check: Check, checks: StepChecks) => void | Promise<void>;
}

/** Makes a step's checks one after the other until one does not hold; resolves with what was checked. */
export async function checkStep(
  step: Step,
  hands: Hands,
  { runsHere, onCheck }: CheckStep,
): Promise<StepChecks> {
  const all = step.claims.length + (runsHere ? 1 : 0);
  const checks: StepChecks = { made: [], done: all === 0 };
  const take = async (check: Check) => {
    checks.made.push(check);
    checks.done = check.holds && checks.made.length === all;
    await onCheck(check, checks);
  };
  if (runsHere) {
    const check = await checkCommands(step, hands);
    await take(check);
    if (!check.holds) return checks;
  }
  await checkClaims(step.claims, hands, take);
  return checks;
}
