import type { Happening } from '@doorstep/backend/contract/doors-picture';
import { clockTime } from './clock.ts';

/** A line of the timeline: equal neighbours are one. */
export interface TimelineEntry extends Happening {
  /** `10:42:31` on the reader's clock, of the newest. */
  time: string;
  /** How many equal ones it stands for. */
  times: number;
}

/** Happenings, newest first, with equal neighbours merged. */
export function timelineOf(happenings: readonly Happening[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const happening of happenings) {
    const before = entries.at(-1);
    if (before && isSame(before, happening)) before.times += 1;
    else entries.push({ ...happening, time: clockTime(happening.at), times: 1 });
  }
  return entries;
}

function isSame(one: Happening, other: Happening): boolean {
  return (
    one.object === other.object &&
    one.what === other.what &&
    one.effect === other.effect &&
    one.mismatch === other.mismatch
  );
}
