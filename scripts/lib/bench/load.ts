/** What the load program is told. */
export type LoadJob =
  | { kind: 'read'; port: number; path: string; clients: number; seconds: number }
  | { kind: 'buy'; port: number; products: number; clients: number; seconds: number };

/** What it found: answers that were as they should be, and how long they were waited for. */
export interface LoadResult {
  done: number;
  /** s */
  seconds: number;
  /** The first answer that was not as it should be. */
  problem?: string;
}

/** Everybody repeats `work` until the time is up, or until something is wrong. */
export async function repeat(
  workers: ((round: number) => Promise<string | undefined>)[],
  seconds: number,
): Promise<LoadResult> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let done = 0;
  let problem: string | undefined;
  const keepOn = async (work: (round: number) => Promise<string | undefined>) => {
    for (let round = 0; problem === undefined && performance.now() < end; round += 1) {
      const found = await work(round);
      if (found === undefined) done += 1;
      else problem = found;
    }
  };
  await Promise.all(workers.map(keepOn));
  const took = (performance.now() - started) / 1000;
  return { done, seconds: took, ...(problem !== undefined && { problem }) };
}
