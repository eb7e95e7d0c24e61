import { expect, test } from 'vitest';
import { aTopology } from '@doorstep/k8s/matrix/diagnose.test-picture';
import { Failure } from '../../failure.ts';
import type { Act, Scene } from './scene.ts';
import { Tour } from './tour.ts';

function act(name: string): Act {
  return { title: `It is ${name}`, kubectl: () => [name] };
}

const scenes: Scene[] = [
  { does: act('scaled'), undo: act('scaled-back') },
  { does: act('deleted') },
  { does: act('shut'), undo: act('opened') },
];

/** A tour on a stage that writes down what happens, and where `failing` and `stopping` come to pass. */
function tourOf({ failing = '', stopping = '' } = {}) {
  const told: string[] = [];
  const stop = new AbortController();
  const tour = new Tour(scenes, {
    namespace: 'shop',
    now: () => aTopology(),
    kubectl: async ([name = '']) => {
      told.push(`kubectl ${name}`);
      if (name === stopping) stop.abort();
      if (name === failing) throw new Failure(`${name} is forbidden.`);
    },
    chapter: ({ title, command }) => told.push(`${title}: ${command}`),
    settled: async () => void told.push('settled'),
    freshRound: async () => void told.push('round'),
    say: () => undefined,
    signal: stop.signal,
  });
  return { tour, told };
}

test('each change is marked, made, awaited and looked at, after a calm round', async () => {
  const { tour, told } = tourOf();
  await tour.play();
  await tour.takeBack();
  const command = 'kubectl --namespace shop';
  const lines = (name: string) => [
    `It is ${name}: ${command} ${name}`,
    `kubectl ${name}`,
    'settled',
    'round',
  ];
  const names = ['scaled', 'scaled-back', 'deleted', 'shut', 'opened'];
  expect(told).toEqual(['round', ...names.flatMap(lines)]);
});

test('a tour that is stopped in a scene takes it back, and plays no other', async () => {
  const { tour, told } = tourOf({ stopping: 'scaled' });
  await tour.play();
  await tour.takeBack();
  expect(told.filter((line) => line.startsWith('kubectl'))).toEqual([
    'kubectl scaled',
    'kubectl scaled-back',
  ]);
});

test('a change that fails ends the tour, and may have been made all the same', async () => {
  const { tour, told } = tourOf({ failing: 'scaled' });
  await expect(tour.play()).rejects.toThrow('scaled is forbidden.');
  await tour.takeBack();
  expect(told.at(-1)).toBe('kubectl scaled-back');
});

test('between two scenes there is nothing to take back', async () => {
  const { tour, told } = tourOf({ failing: 'deleted' });
  await expect(tour.play()).rejects.toThrow('deleted is forbidden.');
  await tour.takeBack();
  expect(told.at(-1)).toBe('kubectl deleted');
});
