import type { Unanswered } from '../probes/failure.ts';

/** What happened when a door was tried once. */
export type Observation = Answered | Unanswered | NotTried;

/** Something answered. */
export interface Answered {
  result: 'answered';
  ms: number;
  /** Of an HTTP door. */
  status?: number;
  /** The pod that answered, where it said so. */
  pod?: string;
  node?: string;
  /** The client address that the first tier behind the door saw. */
  seenClient?: string;
  /** Why this answer is no way in: it is not the shop's. */
  notUs?: string;
}

/** No observation: never counted as open or as shut. */
export interface NotTried {
  result: 'not tried';
  why: string;
}

/** An observation that was not made. `why` is a sentence. */
export function notTried(why: string): NotTried {
  return { result: 'not tried', why };
}
