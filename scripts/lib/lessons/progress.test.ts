import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { StepProgress } from '@doorstep/k8s/lessons/progress';
import { expect, test } from 'vitest';
import type { Check } from './checks.ts';
import { keepProgress } from './progress.ts';

const made: Check[] = [{ kind: 'claim', what: 'every door', holds: true, saw: 'so.', line: 12 }];

function kept(failure?: Error) {
  const written: [string, StepProgress[]][] = [];
  const said: string[] = [];
  const write = (lesson: string, steps: StepProgress[]) => {
    written.push([lesson, steps]);
    return failure ? Promise.reject(failure) : Promise.resolve();
  };
  const progress = keepProgress({ write, say: (text) => said.push(text) });
  return { progress, written, said };
}

test('a lesson begins with nothing, and each step replaces what was kept of it', async () => {
  const { progress, written } = kept();
  const tell = await progress.begin('04');
  await tell(0, { made, done: false });
  await tell(1, { made: [], done: true });
  await tell(0, { made, done: true });
  const first = { step: 0, checks: [{ what: 'every door', holds: true, saw: 'so.' }] };
  expect(written).toMatchObject([
    ['04', []],
    ['04', [{ ...first, done: false }]],
    [
      '04',
      [
        { ...first, done: false },
        { step: 1, done: true, checks: [] },
      ],
    ],
    ['04', [{ ...first, done: true }, { step: 1 }]],
  ]);
  const [step] = written.at(-1)?.[1] ?? [];
  expect(step?.checks[0]).not.toHaveProperty('line');
  expect(Date.parse(step?.at ?? '')).not.toBeNaN();
});

test('a cluster that takes no progress is told of once, and the lesson goes on', async () => {
  const { progress, written, said } = kept(new ClusterError('not allowed', 'you may not.'));
  const tell = await progress.begin('04');
  await tell(0, { made, done: true });
  expect(written).toHaveLength(2);
  expect(said).toEqual(['  The page /lessons does not show how far you are: you may not.']);
});

test('a fault of our own is not passed over', async () => {
  const { progress } = kept(new TypeError('ours'));
  await expect(progress.begin('04')).rejects.toThrow('ours');
});
