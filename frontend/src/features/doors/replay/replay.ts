import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import type { DoorsRecording } from '@doorstep/backend/contract/doors-stream';
import { mergeChange } from '../stream/merge-change.ts';

export type Chapter = DoorsRecording['chapters'][number];

/** A recording that can be looked at anywhere. All positions are ms since its start. */
export interface Replay {
  recording: DoorsRecording;
  /** The same object as long as nothing changes in between. */
  pictureAt: (position: number) => DoorsPicture;
  /** The moment on the recorded clock, ms since 1970: the `now` of what is old. */
  nowAt: (position: number) => number;
  chapterAt: (position: number) => Chapter | undefined;
  nextChapter: (position: number) => Chapter | undefined;
  /** The beginning of this chapter; shortly after it, of the one before. */
  previousChapter: (position: number) => Chapter | undefined;
}

/** Changes between two pictures that are kept, so that no position is far from one of them. */
const stride = 16;

/** How long after its beginning "previous" still means the chapter before, ms. */
const justBegunMs = 1_500;

/** Prepares a recording for scrubbing. */
export function createReplay(recording: DoorsRecording): Replay {
  const { picture, chapters, changes } = recording;
  const startedAt =
    picture.source.kind === 'recording'
      ? Date.parse(picture.source.madeAt)
      : Date.parse(picture.map.takenAt);
  const after = folder(recording);
  return {
    recording,
    pictureAt: (position) => after(countUntil(changes, position)),
    nowAt: (position) => startedAt + position,
    chapterAt: (position) => chapters.findLast(({ at }) => at <= position),
    nextChapter: (position) => chapters.find(({ at }) => at > position),
    previousChapter: (position) => chapters.findLast(({ at }) => at < position - justBegunMs),
  };
}

/** Gives the picture after so many changes, from the nearest one that is kept. */
function folder({ picture, changes }: DoorsRecording): (count: number) => DoorsPicture {
  const kept = [picture];
  changes.reduce((before, { change }, index) => {
    const next = mergeChange(before, change);
    if ((index + 1) % stride === 0) kept.push(next);
    return next;
  }, picture);
  let last = { count: 0, picture };
  return (count) => {
    if (count === last.count) return last.picture;
    const nearest = Math.floor(count / stride);
    const from =
      last.count < count && last.count >= nearest * stride
        ? last
        : { count: nearest * stride, picture: kept[nearest] ?? picture };
    const next = changes
      .slice(from.count, count)
      .reduce((before, { change }) => mergeChange(before, change), from.picture);
    last = { count, picture: next };
    return next;
  };
}

/** How many changes were made until a position, by halving: they are in the order of time. */
function countUntil(changes: DoorsRecording['changes'], position: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.at ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
