/** Work that is done again and again, never twice at once. */
export interface Rounds {
  /** Something changed: a round soon, or right after the one that is going on. */
  poke(): void;
  /** From now on also without a cause, or not any more. */
  repeat(wanted: boolean): void;
  /** No more rounds. */
  stop(): void;
}

/** `round` must not reject. Times are in ms. */
export function createRounds(
  round: () => Promise<void>,
  { settle = 300, interval = 10_000 }: { settle?: number; interval?: number } = {},
): Rounds {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let poked = false;
  let repeating = false;
  let stopped = false;

  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms).unref();
  };
  async function run(): Promise<void> {
    poked = false;
    running = true;
    await round();
    running = false;
    if (stopped) return;
    if (poked) plan(0);
    else if (repeating) plan(interval);
  }

  return {
    poke() {
      poked = true;
      if (!running && !stopped) plan(settle);
    },
    repeat(wanted) {
      if (wanted === repeating) return;
      repeating = wanted;
      if (running || stopped || poked) return;
      if (wanted) plan(settle);
      else clearTimeout(timer);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
