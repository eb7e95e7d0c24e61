/** What a write came to: its answer, or nothing because a newer wish replaced it. */
export type Written<T> = { superseded: false; value: T } | { superseded: true };

export interface WriteQueue {
  /**
   * Runs `task` after all earlier writes have ended. A write that still waits when a newer one
   * with the same `key` arrives is not sent at all; without a key it is always sent.
   * Rejects with the task's own error, unless a newer wish has made the failure meaningless.
   */
  write<T>(task: () => Promise<T>, key?: number): Promise<Written<T>>;
}

/**
 * Makes a queue that sends one write at a time. The server then sees writes in the order of the
 * presses, and no answer can be older than the one before it.
 */
export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let tickets = 0;
  const newest = new Map<number, number>();

  return {
    write(task, key) {
      tickets += 1;
      const ticket = tickets;
      if (key !== undefined) {
        newest.set(key, ticket);
      }
      const isSuperseded = () => key !== undefined && newest.get(key) !== ticket;

      const run = async () => {
        if (isSuperseded()) {
          return { superseded: true } as const;
        }
        try {
          return { superseded: false, value: await task() } as const;
        } catch (error) {
          if (isSuperseded()) {
            return { superseded: true } as const;
          }
          throw error;
        }
      };
      const result = tail.then(run);
      tail = result.catch(() => undefined);
      return result;
    },
  };
}
