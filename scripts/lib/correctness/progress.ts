/** Counts orders, and wakes who waits for a count. */
export interface Progress {
  readonly count: number;
  step(): void;
  /** From now on whoever waits, or will wait, is told that the end has come. */
  end(): void;
  /** True when the count is there; false when the end came first. */
  reached(count: number): Promise<boolean>;
}

export function createProgress(): Progress {
  let count = 0;
  let ended = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  return {
    get count() {
      return count;
    },
    step() {
      count += 1;
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    reached: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!ended && count < wanted) return;
          waiting.delete(look);
          resolve(!ended);
        };
        waiting.add(look);
        look();
      }),
  };
}
