import { spreadOf } from '../bench/statistics.ts';

/** What customers were doing while something, or nothing, was rolled. */
export const quiet = 'nothing';

/** A request that a customer would complain of. */
export interface Loss {
  /** s after the first request. */
  at: number;
  what: string;
  /** What was being rolled. */
  during: string;
  method: string;
  path: string;
  /** Its connection had carried a request before. */
  kept: boolean;
  /** ms from when it was due. */
  waited: number;
  /** In the logs of nginx and the API, if it came so far. */
  requestId: string;
}

/** A line over many requests. */
export interface Summary {
  requests: number;
  lost: number;
  /** ms */
  median: number;
  p99: number;
  most: number;
}

/** Every request of a run: how long it was waited for, while what was rolled, and those that were lost. */
export class LoadRecord {
  readonly losses: Loss[] = [];
  readonly #waits = new Map<string, number[]>();

  add(during: string, waited: number): void {
    const waits = this.#waits.get(during);
    if (waits) waits.push(waited);
    else this.#waits.set(during, [waited]);
  }

  /** What was rolled, in the order in which it first was. */
  get phases(): string[] {
    return [...this.#waits.keys()];
  }

  /** Over the requests that were due while this was rolled; over all without a name. */
  summary(during?: string): Summary {
    const waits =
      during === undefined ? [...this.#waits.values()].flat() : (this.#waits.get(during) ?? []);
    const sorted = waits.toSorted((one, other) => one - other);
    return {
      requests: waits.length,
      lost: this.losses.filter((loss) => during === undefined || loss.during === during).length,
      median: spreadOf(sorted).median,
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
      most: sorted.at(-1) ?? Number.NaN,
    };
  }
}
