import type { LessonClaim } from '@doorstep/k8s/lessons/claim';
import type { Step } from '@doorstep/k8s/lessons/lesson';
import { expect, test } from 'vitest';
import { aClaim, aLesson, aMutation, aStep, failsFor, handsThat } from './lesson.test-fixture.ts';
import type { Mutation } from './mutation.ts';
import { mutationSuite } from './mutation-suite.ts';

const claims = [aClaim('a'), { ...aClaim('b'), line: 13 }];
const ownSteps = [aStep({ heading: 'Before', line: 3 }), aStep({ claims })];
const broken = aMutation('service b: no external address');

async function ran(
  told: Parameters<typeof handsThat>[0],
  signal = new AbortController().signal,
  { steps, mutation }: { steps: Step[]; mutation: Mutation } = {
    steps: ownSteps,
    mutation: broken,
  },
) {
  const { hands, done } = handsThat(told);
  const said: string[] = [];
  const patiences: [LessonClaim, number | undefined][] = [];
  const lab = {
    hands: {
      ...hands,
      hold: (claim: LessonClaim, patience?: { timeout: number }) => {
        patiences.push([claim, patience?.timeout]);
        return hands.hold(claim);
      },
    },
    reset: () => {
      done.push('reset');
      return Promise.resolve();
    },
  };
  const say = (text: string) => said.push(text);
  const suite = mutationSuite([aLesson(steps)], { lab, mutations: [mutation], say, signal });
  return { tally: await suite.run(), done, said, patiences };
}

const caught = { passed: 1, failed: 0 };
const missed = { passed: 0, failed: 1 };

test('a lesson that fails at the claim that has to fail has passed', async () => {
  const { tally, done, said } = await ran({ hold: failsFor('b') });
  expect(tally).toEqual(caught);
  expect(done.at(-1)).toBe('reset');
  expect(said.at(-1)).toMatch(
    /✓ +04 +Another port\. +Look +service b: no external address +Service b has 172\.18\.255\.1\./,
  );
});

test('one that passes although it is broken has failed', async () => {
  const { tally, done, said } = await ran({});
  expect(tally).toEqual(missed);
  expect(done.at(-1)).toBe('reset');
  expect(said.at(-1)).toContain('none: it passed');
});

test('one that fails elsewhere has failed too', async () => {
  const atAnotherClaim = await ran({ hold: failsFor('a') });
  expect(atAnotherClaim.tally).toEqual(missed);
  expect(atAnotherClaim.said).toContain(
    '    expected to fail: service b: no external address, in "Look"',
  );
  const atACommand = await ran({ run: () => ({ output: '', code: 1 }) });
  expect(atACommand.tally).toEqual(missed);
  expect(atACommand.said.at(-1)).toMatch(/✗ .* Before +the commands run/);
});

test('where the commands have to print something else, a claim that fails does not count', async () => {
  const { claim: _, ...printed } = broken;
  const steps = [aStep({ seen: ['fine'] })];
  const told = { run: () => ({ output: 'bad', code: 0 }) };
  const { tally } = await ran(told, undefined, { steps, mutation: printed });
  expect(tally).toEqual(caught);
  const fine = { run: () => ({ output: 'fine', code: 0 }), hold: failsFor('backend') };
  expect((await ran(fine, undefined, { steps, mutation: printed })).tally).toEqual(missed);
});

test('only the claim that has to fail is waited for less long', async () => {
  const { patiences } = await ran({ hold: failsFor('b') });
  expect(patiences.map(([, timeout]) => timeout)).toEqual([undefined, undefined, 25_000]);
  expect(patiences.at(-1)?.[0]).toBe(claims[1]?.claim);
});

test('what is broken off has not passed', async () => {
  const { tally, done } = await ran({ hold: failsFor('b') }, AbortSignal.abort());
  expect(tally).toEqual(missed);
  expect(done).toEqual([]);
});
