import type { DoorsChange, DoorsRecording } from '@doorstep/backend/contract/doors-stream';
import { expect, test } from 'vitest';
import { article, at, now } from '../model/article.test-fixture.ts';
import { mergeChange } from '../stream/merge-change.ts';
import { createReplay } from './replay.ts';

const source = {
  kind: 'recording' as const,
  madeAt: at,
  cluster: 'kind, 3 nodes',
  why: 'no cluster',
};

/** A change a second: each happening comes alone, and every claim is seen anew. */
function changeAt(second: number): DoorsChange {
  const object = 'Pod/backend';
  const happening = {
    id: `h${second}`,
    at,
    about: 'pod' as const,
    object,
    what: 'x',
    mismatch: false,
  };
  const { claims } = article();
  const seen = Object.fromEntries(
    claims.map(({ id }) => [
      id,
      { result: 'refused' as const, verdict: 'shut' as const, at, ms: second },
    ]),
  );
  return { happenings: [happening], seen };
}

function recordingOf(seconds: number): DoorsRecording {
  return {
    picture: article({ source }),
    changes: Array.from({ length: seconds }, (_, index) => ({
      at: (index + 1) * 1000,
      change: changeAt(index + 1),
    })),
    chapters: [
      { at: 10_000, title: 'Three backends', command: 'kubectl scale' },
      { at: 20_000, title: 'None', command: 'kubectl scale' },
    ],
    length: seconds * 1000,
  };
}

test('a picture has every change until its position, from wherever one comes', () => {
  const recording = recordingOf(100);
  const { pictureAt } = createReplay(recording);
  const expected = (count: number) =>
    recording.changes
      .slice(0, count)
      .reduce((picture, { change }) => mergeChange(picture, change), recording.picture);
  for (const count of [0, 1, 15, 16, 17, 99, 100, 40, 41, 64, 33, 32, 0]) {
    expect(pictureAt(count * 1000)).toEqual(expected(count));
    expect(pictureAt(count * 1000 + 999)).toBe(pictureAt(count * 1000));
  }
  expect(pictureAt(-5)).toEqual(recording.picture);
});

test('five minutes with a change in every second are scrubbed without a frame lost', () => {
  const { pictureAt } = createReplay(recordingOf(300));
  const spent = [299, 3, 150, 288, 17, 272, 1, 255].map((second) => {
    const begun = performance.now();
    pictureAt(second * 1000);
    return performance.now() - begun;
  });
  expect(spent.toSorted((one, other) => one - other)[4]).toBeLessThan(16);
});

test('its clock is that of the day it was made', () => {
  expect(createReplay(recordingOf(1)).nowAt(500)).toBe(now + 500);
});

test('chapters are found before and behind', () => {
  const { chapterAt, nextChapter, previousChapter } = createReplay(recordingOf(30));
  expect(chapterAt(9999)).toBeUndefined();
  expect(chapterAt(10_000)?.title).toBe('Three backends');
  expect(nextChapter(10_000)?.title).toBe('None');
  expect(nextChapter(20_000)).toBeUndefined();
  expect(previousChapter(21_000)?.title).toBe('Three backends');
  expect(previousChapter(21_501)?.title).toBe('None');
  expect(previousChapter(11_000)).toBeUndefined();
});
