/** Something that runs as long as somebody holds it, and a while longer: they may come back. */
export interface Lease {
  hold(): void;
  release(): void;
  /** Ends it at once, whoever holds it. */
  stop(): Promise<void>;
}

/** `start` begins it and gives back what ends it; `linger` is in ms. */
export function createLease(start: () => () => Promise<void>, linger: number): Lease {
  let holders = 0;
  let end: (() => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;

  const stop = async () => {
    clearTimeout(timer);
    const ending = end;
    end = undefined;
    await ending?.();
  };
  return {
    hold() {
      clearTimeout(timer);
      holders += 1;
      end ??= start();
    },
    release() {
      holders -= 1;
      clearTimeout(timer);
      if (holders === 0) timer = setTimeout(() => void stop(), linger).unref();
    },
    stop,
  };
}
