import { expect, test } from 'vitest';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { chooseVantages } from './choose-vantages.ts';
import { readDoorsOptions } from './options.ts';

test('without options the namespace is the shop’s own and everything is shown', () => {
  expect(readDoorsOptions([])).toEqual({
    namespace: 'doorstep',
    json: false,
    watch: false,
    why: false,
    share: false,
    tour: false,
  });
});

test('recording watches, whether that is asked for or not', () => {
  expect(readDoorsOptions(['--record', 'doors.jsonl', '--tour'])).toMatchObject({
    record: 'doors.jsonl',
    watch: true,
    tour: true,
  });
});

test('"doubt" is short for the verdict "in doubt"', () => {
  expect(readDoorsOptions(['--only', 'doubt'])).toMatchObject({ only: 'in doubt' });
});

test.each([
  [['--only', 'closed'], '--only is "closed"; expected open, shut, mismatch or doubt.'],
  [['--namespace', 'Shop!'], '--namespace is "Shop!"; expected a namespace\'s name'],
  [['--context', ''], '--context is empty; expected a name.'],
  [['--record', ''], '--record is empty; expected a name.'],
  [['--record', 'a', '--json'], '--record prints one line a round; leave out --json.'],
  [['--record', 'a', '--only', 'shut'], 'leave out --only.'],
  [['--tour'], 'expected --record FILE beside it.'],
  [
    ['--fast'],
    'Known: --context, --namespace, --json, --watch, --only, --why, --from, --share, --record, --tour.',
  ],
])('%j is refused with what is allowed', (args, sentence) => {
  expect(() => readDoorsOptions(args)).toThrow(sentence);
});

const places: Vantage[] = [
  { kind: 'your machine' },
  { kind: 'node', node: 'kind-worker' },
  { kind: 'node', node: 'kind-worker2' },
  { kind: 'tier', tier: 'frontend', pod: 'frontend-1' },
  { kind: 'stranger' },
  { kind: 'other namespace' },
];

test.each([
  ['machine', 1],
  ['your machine', 1],
  ['nodes', 2],
  ['kind-worker2', 1],
  ['frontend', 1],
  ['frontend pod', 1],
  ['other-ns', 1],
])('--from %s means %i of the places', (from, amount) => {
  expect(chooseVantages(places, from)).toHaveLength(amount);
});

test('a place that does not exist is refused with those that do', () => {
  expect(() => chooseVantages(places, 'backend')).toThrow(
    '--from is "backend"; expected one of: machine, kind-worker, kind-worker2, frontend, stranger, other-ns',
  );
});
