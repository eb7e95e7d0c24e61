import { NoAnswerError } from './no-answer.ts';

// Ticks are counted, not ms: whoever could not look at the clock for a second has not waited for one.
const tickLength = 100;

/** Notices a database that says nothing any more to anybody, and those who wait for too long. */
export interface SilenceWatch {
  /**
   * Somebody waits from now on, for so many ms at most (to a tenth of a second); `giveUp` tells them
   * that they wait in vain. Call what is returned when that has ended.
   */
  wait(most: number, giveUp: (error: NoAnswerError) => void): () => void;
  /** The database has said something, to whomever. */
  heard(): void;
}

export interface SilenceOptions {
  /** ms in which somebody who waits, or another, has to hear something. */
  limit: number;
  /** Comes after everybody who waited was told. */
  onSilence: () => void;
}

interface Wait {
  since: number;
  ticks: number;
  giveUp: (error: NoAnswerError) => void;
}

export function createSilenceWatch({ limit, onSilence }: SilenceOptions): SilenceWatch {
  const waits = new Set<Wait>();
  let tick = 0;
  let heardAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const giveUp = (wait: Wait, reason: string) => {
    waits.delete(wait);
    wait.giveUp(new NoAnswerError(reason));
  };

  const look = () => {
    tick += 1;
    const passed = [...waits];
    const silent = passed.some(({ since }) => tick - Math.max(since, heardAt) >= ticksOf(limit));
    for (const wait of passed) {
      if (silent) giveUp(wait, `the database said nothing for ${limit} ms`);
      else if (tick - wait.since >= wait.ticks) {
        giveUp(wait, `no answer of the database within ${wait.ticks * tickLength} ms`);
      }
    }
    if (silent) onSilence();
    timer = undefined;
    if (waits.size > 0) arm();
  };
  const arm = () => {
    timer ??= setTimeout(look, tickLength);
  };

  return {
    wait(most, tell) {
      const wait = { since: tick, ticks: ticksOf(most), giveUp: tell };
      waits.add(wait);
      arm();
      return () => waits.delete(wait);
    },
    heard() {
      heardAt = tick;
    },
  };
}

function ticksOf(ms: number): number {
  return Math.ceil(ms / tickLength);
}
