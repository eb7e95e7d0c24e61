import type { LessonClaim } from '@doorstep/k8s/lessons/claim';
import type { Evaluation } from '@doorstep/k8s/lessons/evaluation';
import type { Step, WrittenClaim } from '@doorstep/k8s/lessons/lesson';
import { findMissingLine } from '@doorstep/k8s/lessons/match-text';
import type { Patience } from '@doorstep/k8s/lessons/until-holds';
import type { Ran } from './shell.ts';

/** Whoever runs commands and checks claims. */
export interface Hands {
  run(command: string): Promise<Ran>;
  /** For a minute, or for the ms that are given. */
  hold(claim: LessonClaim, patience?: Pick<Patience, 'timeout' | 'onWait'>): Promise<Evaluation>;
}

/** One thing that was checked. */
export interface Check {
  kind: 'commands' | 'claim';
  what: string;
  holds: boolean;
  /** A sentence. */
  saw: string;
  /** In the lesson's file. */
  line: number;
}

/** Runs a step's commands until one ends badly or the last, and compares what they print. */
export async function checkCommands(step: Step, hands: Pick<Hands, 'run'>): Promise<Check> {
  const outputs: string[] = [];
  for (const command of step.commands) {
    const { output, code, stopped } = await hands.run(command);
    outputs.push(output);
    if (stopped) return commandCheck(step, `"${command}" was stopped: ${stopped}.`);
    // An error may be the very thing that is to be seen.
    if (code !== 0 && !step.seen)
      return commandCheck(step, `"${command}" ended with code ${code}.`);
  }
  const missing = step.seen && findMissingLine(step.seen, outputs.join('\n'));
  return commandCheck(step, missing && `no line like "${missing}" was printed (in this order).`);
}

function commandCheck({ seen, line }: Step, fault: string | undefined): Check {
  const what = seen ? 'the commands print what they should' : 'the commands run';
  return { kind: 'commands', what, holds: !fault, saw: fault ?? 'they did.', line };
}

/** Checks a step's claims one after the other, each for a minute; ends with the first that fails. */
export async function checkClaims(
  claims: WrittenClaim[],
  hands: Pick<Hands, 'hold'>,
  onCheck: (check: Check) => Promise<void>,
): Promise<void> {
  for (const { text, line, claim } of claims) {
    const { holds, saw } = await hands.hold(claim);
    const check: Check = { kind: 'claim', what: text, holds, saw, line };
    await onCheck(check);
    if (!holds) return;
  }
}

/** A check in one line, or two where it does not hold. */
export function formatCheck({ what, holds, saw }: Check): string {
  return holds ? `  ✓ ${what}` : `  ✗ ${what}\n    seen: ${saw}`;
}
