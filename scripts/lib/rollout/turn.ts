import type { Asked, Outcome } from './ask.ts';
import type { Expected } from './judge.ts';

/** One request of a customer, what it should be answered, and who waits for the answer. */
export interface Turn {
  asked: Asked;
  expected: Expected;
  /** Hears what came of it. */
  heard?: (outcome: Outcome) => void;
}
