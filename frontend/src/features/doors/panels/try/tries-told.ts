import type { Seen } from '@doorstep/backend/contract/doors-matrix';
import { waited } from '../../../../lib/duration.ts';
import { tryTexts } from '../../../../texts/doors-page.ts';
import { observedWord } from '../../model/observed.ts';
import { shortPod } from '../../model/pod-name.ts';

/** Tries that ended alike: what was seen, by whom answered, how often. */
export interface Outcome {
  word: string;
  /** Absent where nobody answered, or did not say who. */
  pod: string | undefined;
  count: number;
  mismatch: boolean;
}

/** The tries of one press, told together. */
export interface TriesTold {
  outcomes: Outcome[];
  /** The client addresses that the answering pods saw. */
  clients: string[];
  /** How long it took; absent where nothing was measured. */
  took: string | undefined;
}

/** Counts tries by how they ended, the most frequent first. */
export function tellTries(tries: readonly Seen[]): TriesTold {
  const alike = Map.groupBy(tries, (seen) => `${observedWord(seen)} ${seen.pod}`);
  const outcomes = [...alike.values()].flatMap(([seen, ...others]) =>
    seen
      ? {
          word: observedWord(seen),
          pod: seen.pod && shortPod(seen.pod),
          count: others.length + 1,
          mismatch: seen.verdict === 'mismatch',
        }
      : [],
  );
  return {
    outcomes: outcomes.toSorted((one, other) => other.count - one.count),
    clients: [...new Set(tries.flatMap(({ seenClient }) => seenClient ?? []))],
    took: tookOf(tries.flatMap(({ ms }) => ms ?? [])),
  };
}

function tookOf(times: number[]): string | undefined {
  const sorted = times.toSorted((one, other) => one - other);
  const slowest = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (slowest === undefined || median === undefined) return undefined;
  return sorted.length === 1 ? waited(slowest) : tryTexts.took(waited(median), waited(slowest));
}
