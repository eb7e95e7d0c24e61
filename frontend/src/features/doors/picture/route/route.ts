import type { Point } from '../layout/box.ts';

/** Where a request's line runs, and the marks on it. */
export interface Route {
  /** One line from each pod to the next. */
  lines: Point[][];
  discs: (Point & { number: number })[];
  /** The middle of a long leg; degrees, 0 to the right. */
  arrows: (Point & { turn: number })[];
  /** Where both sides show a certificate. */
  locks: Point[];
  /** A bar across the line, where the request stopped. */
  stop: (Point & { turn: number }) | undefined;
  /** All of the way as one line, through the pods: what the parcel follows. */
  whole: Point[];
}
