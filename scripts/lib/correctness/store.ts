import type { Happening, RunProduct } from './history.ts';

type End = Omit<Extract<Happening, { type: 'end' }>, 'type'>;

/** The database of one run, as the driver sees it: from beside the API, never through it. */
export interface Store {
  /** For the report. */
  name: string;
  /** What the API is told, so that it finds it; the port is that of a proxy where there is one. */
  apiSettings(port?: number): Record<string, string>;
  /** Where it listens, if it is reached by the network. */
  port?: number;
  /** Adds a product for each of these stocks. */
  addProducts(stocks: number[]): Promise<RunProduct[]>;
  /** Stock and orders as they are now. */
  read(): Promise<End>;
  /** Holds for so many ms what every checkout waits for, so that requests fill up behind it. */
  block(ms: number): Promise<void>;
  /** Kills the server with -9 and starts it again, if it is ours. */
  crash?: () => Promise<void>;
  /** Removes all of it. */
  close(): Promise<void>;
}

export type Value = string | number | null;
export type Query = (sql: string, values?: Value[]) => Promise<unknown[]>;
