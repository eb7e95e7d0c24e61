import { expect, test } from 'vitest';
import {
  aDoor,
  answered,
  aRow,
  aTopology,
  refused,
} from '@doorstep/k8s/matrix/diagnose.test-picture';
import type { Row } from '@doorstep/k8s/matrix/row';
import { Failure } from '../failure.ts';
import { Pace } from './pace.ts';
import { watch } from './watch.ts';

/** Runs rounds, each a row or a failure, and tells what was printed. */
async function rounds(script: (Row | Failure)[]): Promise<string[]> {
  const printed: string[] = [];
  const stop = new AbortController();
  const steps = [...script];
  await watch({
    look: async () => {
      const step = steps.shift();
      if (steps.length === 0) stop.abort();
      if (!step || step instanceof Failure) throw step ?? new Failure('no round is left');
      return { context: 'kind-shop', topology: aTopology(), rows: [step], diagnoses: [] };
    },
    show: (_, changed) => printed.push([...changed].join() || 'same'),
    complain: (sentence) => printed.push(sentence),
    every: 1,
    pace: new Pace(),
    signal: stop.signal,
  });
  return printed;
}

test('what reads differently than in the round before is marked', async () => {
  expect(await rounds([aRow(answered), aRow(answered), aRow(refused), aRow(refused)])).toEqual([
    'same',
    'same',
    'ClusterIP/backend\nfrontend pod',
    'same',
  ]);
});

test('a door that was not there in the round before is new, not changed', async () => {
  const door = aDoor({ kind: 'pod IP', id: 'pod IP/backend-2' });
  expect(await rounds([aRow(answered), aRow(answered, { door })])).toEqual(['same', 'same']);
});

test('a round that fails is said, and the next one is compared with the last that did not', async () => {
  const gone = new Failure('the cluster does not answer.');
  expect(await rounds([aRow(answered), gone, aRow(refused)])).toEqual([
    'same',
    'the cluster does not answer.',
    'ClusterIP/backend\nfrontend pod',
  ]);
});

test('a first round that fails ends the watching', async () => {
  await expect(rounds([new Failure('no such context.'), aRow(answered)])).rejects.toThrow(
    'no such context.',
  );
});
