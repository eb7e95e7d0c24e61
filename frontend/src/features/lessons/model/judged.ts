import type { LessonStep, LessonStepProgress } from '@doorstep/backend/contract/lessons';

export type ClaimState = 'open' | 'holds' | 'fails';

/** A claim, and what is known of it. */
export interface JudgedClaim {
  what: string;
  state: ClaimState;
  /** What was seen; absent as long as nobody looked. */
  saw?: string;
}

/** `begun`: all that was checked so far holds, and there is more to check. */
export type StepState = 'open' | 'begun' | 'fails' | 'done';

export interface JudgedStep {
  state: StepState;
  claims: JudgedClaim[];
  /** When it was last checked, as the cluster wrote it. */
  at?: string;
}

/** A step in the light of what was checked; what was checked besides its claims comes first. */
export function judgeStep(step: LessonStep, checked: LessonStepProgress | undefined): JudgedStep {
  const open = step.claims.map((what): JudgedClaim => ({ what, state: 'open' }));
  if (!checked) return { state: 'open', claims: open };
  const { checks, done, at } = checked;
  const judged = checks.map(({ what, holds, saw }): JudgedClaim => {
    return { what, state: holds ? 'holds' : 'fails', saw };
  });
  const besides = judged.filter(({ what }) => !step.claims.includes(what));
  const claims = open.map((claim) => judged.find(({ what }) => what === claim.what) ?? claim);
  return { state: stateOf(done, judged), claims: [...besides, ...claims], at };
}

function stateOf(done: boolean, judged: JudgedClaim[]): StepState {
  if (done) return 'done';
  return judged.some(({ state }) => state === 'fails') ? 'fails' : 'begun';
}
