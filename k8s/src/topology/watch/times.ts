/** How long the watches wait for what, in ms. */
export interface WatchTimes {
  /** Changes that come closer together than this are told at once. */
  settle: number;
  /** What may not be read, or is not installed, is asked for again after this. */
  retryMissing: number;
  /** The API server is asked whether it is there this often … */
  checkEvery: number;
  /** … and must have answered within this. */
  answerWithin: number;
  /** A list of objects must have come within this. */
  listWithin: number;
  /** A lost connection is tried again after this, then twice as long each time … */
  firstRetry: number;
  /** … up to this. */
  longestRetry: number;
  /** A watch that says nothing for so long, not even where it stands, is opened anew. */
  silence: number;
}

/** An API server tells a quiet watch about once a minute where it stands (bookmarks). */
export const watchTimes: WatchTimes = {
  settle: 150,
  retryMissing: 60_000,
  checkEvery: 5_000,
  answerWithin: 3_000,
  listWithin: 10_000,
  firstRetry: 500,
  longestRetry: 5_000,
  silence: 90_000,
};
