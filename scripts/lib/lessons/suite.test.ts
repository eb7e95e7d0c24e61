import { expect, test } from 'vitest';
import { aLesson, aStep, failsFor, handsThat, progressThatListens } from './lesson.test-fixture.ts';
import { lessonSuites } from './suite.ts';

const tellMore = () => Promise.resolve('pods and events');

function breaks(): never {
  throw new Error('broken');
}

function suitesWith(told: Parameters<typeof handsThat>[0], signal = new AbortController().signal) {
  const { hands, done } = handsThat(told);
  const { progress, heard } = progressThatListens();
  const said: string[] = [];
  const reset = () => {
    done.push('reset');
    return Promise.resolve();
  };
  const lessons = [aLesson([aStep()]), aLesson([aStep(), aStep()])];
  const say = (text: string) => said.push(text);
  const suites = lessonSuites(lessons, { lab: { hands, progress, reset, tellMore }, say, signal });
  return { suites, done, heard, said };
}

test('each lesson brings the shop back, and tells how much was checked', async () => {
  const { suites, done, heard, said } = suitesWith({});
  const tallies = [await suites[0]?.run(), await suites[1]?.run()];
  expect(tallies).toEqual([
    { passed: 2, failed: 0 },
    { passed: 4, failed: 0 },
  ]);
  expect(done.filter((what) => what === 'reset')).toHaveLength(2);
  expect(heard.filter((what) => what === 'begin 04')).toHaveLength(2);
  expect(said.at(-1)).toBe('checked: steps 2, claims 2; in all lessons 2, steps 3, claims 3');
  expect(said).not.toContain('\npods and events');
});

test('a lesson that fails shows pods and events, and brings the shop back', async () => {
  const { suites, done, said } = suitesWith({ hold: failsFor('backend') });
  expect(await suites[0]?.run()).toEqual({ passed: 1, failed: 1 });
  expect(said).toContain('\npods and events');
  expect(done.at(-1)).toBe('reset');
});

test('the shop is brought back also when something breaks', async () => {
  const { suites, done } = suitesWith({ run: breaks });
  await expect(suites[0]?.run()).rejects.toThrow('broken');
  expect(done.at(-1)).toBe('reset');
});

test('a lesson that is broken off has not passed', async () => {
  const { suites, done } = suitesWith({}, AbortSignal.abort());
  expect(await suites[0]?.run()).toEqual({ passed: 0, failed: 1 });
  expect(done).toEqual(['reset']);
});
