import type { Row } from '@doorstep/k8s/matrix/row';
import { Failure } from '../failure.ts';
import { changedPairs } from './changes.ts';
import type { Pace } from './pace.ts';
import type { Picture } from './picture.ts';

export interface Watch {
  look: () => Promise<Picture>;
  /** Prints a round; the second argument are the pairs that differ from the round before. */
  show: (picture: Picture, changed: Set<string>) => void;
  /** Prints why a round could not be had; the next one is tried all the same. */
  complain: (sentence: string) => void;
  /** ms between the end of a round and the next, when nothing rings for one sooner. */
  every: number;
  pace: Pace;
  signal: AbortSignal;
}

/** Looks again and again until the signal; a round that fails is said, the first one throws. */
export async function watch({ look, show, complain, every, pace, signal }: Watch): Promise<void> {
  let before: Row[] | undefined;
  while (!signal.aborted) {
    try {
      pace.began();
      const picture = await look();
      show(picture, before ? changedPairs(before, picture.rows) : new Set());
      pace.ended();
      before = picture.rows;
    } catch (error) {
      if (!(error instanceof Failure) || !before) throw error;
      complain(error.message);
    }
    await pace.pause(every, signal);
  }
}
