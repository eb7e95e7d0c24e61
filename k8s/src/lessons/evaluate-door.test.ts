import { expect, test } from 'vitest';
import { answered, aTopology, late, refused, unknown } from '../matrix/diagnose.test-picture.ts';
import type { Door } from '../matrix/door.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import { vantageId } from '../matrix/vantage.ts';
import { evaluate } from './evaluate.ts';
import { parseClaim } from './parse-claim.ts';
import type { Scene } from './scene.ts';

const notFound: Observation = { result: 'answered', ms: 1, status: 404 };
const foreign: Observation = { ...notFound, status: 200, notUs: 'what answers is not the shop' };

function seenBy(pod: string, seenClient = '10.244.1.3'): Observation {
  return { result: 'answered', ms: 1, status: 200, pod, seenClient };
}

/** A scene in which every try is seen as told. */
function sceneWhere(see: (place: string, door: Door, index: number) => Observation) {
  const asked: string[] = [];
  const timeouts: number[] = [];
  const scene: Scene = {
    topology: aTopology(),
    ask: (vantage, doors, timeout) => {
      timeouts.push(timeout);
      asked.push(...doors.map(({ host, port }) => `${vantageId(vantage)} → ${host}:${port}`));
      return Promise.resolve(doors.map((door, index) => see(vantageId(vantage), door, index)));
    },
    ownAddresses: () => Promise.resolve(['10.244.1.3']),
    nodeAddresses: () => Promise.resolve(['172.18.0.2', '172.18.0.3', '10.244.1.1']),
    matrix: () => Promise.resolve({ rows: [], diagnoses: [] }),
  };
  return { scene, asked, timeouts };
}

function evaluated(line: string, scene: Scene) {
  const read = parseClaim(line);
  if (!('claim' in read)) throw new Error(`no claim: ${line}`);
  return evaluate(read.claim, scene);
}

test.each([
  ['answered', answered, true],
  ['answered', notFound, false],
  ['answered', foreign, false],
  ['answered', refused, false],
  ['answered', notTried('there is no way.'), false],
  ['answered 404', notFound, true],
  ['answered 200', foreign, true],
  ['answered 200', notFound, false],
  ['refused', refused, true],
  ['refused', late, false],
  ['timed out', late, true],
  ['timed out', refused, false],
  ['shut', refused, true],
  ['shut', late, true],
  ['shut', unknown, false],
  ['shut', answered, false],
  ['shut', notTried('there is no way.'), false],
  ['no such name', unknown, true],
  ['no such name', refused, false],
  ['answered, seen as itself', seenBy('b-1', '10.244.1.3'), true],
  ['answered, seen as itself', seenBy('b-1', '172.18.0.2'), false],
  ['answered, seen as itself', answered, false],
  ['answered, seen as an address of a node', seenBy('b-1', '10.244.1.1'), true],
  ['answered, seen as an address of a node', seenBy('b-1', '10.244.1.3'), false],
])('%s, when what was seen is %j: %s', async (result, seen, holds) => {
  const { scene } = sceneWhere(() => seen);
  expect(await evaluated(`from a backend pod, backend:80: ${result}`, scene)).toMatchObject({
    holds,
  });
});

test('an answer with a code may take its time, for a proxy asks others first', async () => {
  const { scene, timeouts } = sceneWhere(() => notFound);
  await evaluated('from your machine, backend:80: answered 404', scene);
  await evaluated('from your machine, backend:80: timed out', scene);
  expect(timeouts).toEqual([8000, 2000]);
});

test('what was seen is one sentence', async () => {
  const { scene } = sceneWhere(() => refused);
  expect(await evaluated('from your machine, mysql:3306: answered', scene)).toEqual({
    holds: false,
    saw: 'from your machine, mysql:3306: refused (ECONNREFUSED, nobody listens there).',
  });
});

test.each([
  ['every one of two pods', 2, true],
  ['one pod only', 1, false],
  ['three pods', 3, false],
])('40 requests answered by %s', async (_, pods, holds) => {
  const { scene, asked } = sceneWhere((_, __, index) => seenBy(`b-${index % pods}`));
  const seen = await evaluated('from your machine, backend:80: answered by 2 pods', scene);
  expect(seen.holds).toBe(holds);
  expect(seen.saw).toContain(`40 requests were answered by ${pods} pods (b-0`);
  expect(asked).toHaveLength(40);
});

test('one request of 40 that fails is one too many', async () => {
  const { scene } = sceneWhere((_, __, index) => (index === 17 ? late : seenBy(`b-${index % 2}`)));
  const seen = await evaluated('from your machine, backend:80: answered by 2 pods', scene);
  expect(seen).toMatchObject({ holds: false, saw: expect.stringContaining('timed out') });
});

test('every node is asked at every node, and one that differs is told', async () => {
  const { scene, asked } = sceneWhere((place, { host }) =>
    place === 'node kind-worker' && host === '172.18.0.3' ? late : answered,
  );
  const seen = await evaluated('from every node, port 30080 of every node: answered', scene);
  expect(asked.toSorted()).toEqual([
    'node kind-control-plane → 172.18.0.2:30080',
    'node kind-control-plane → 172.18.0.3:30080',
    'node kind-worker → 172.18.0.2:30080',
    'node kind-worker → 172.18.0.3:30080',
  ]);
  expect(seen).toEqual({
    holds: false,
    saw: 'from node kind-worker, 172.18.0.3:30080: timed out after 3000 ms.',
  });
});

test.each([
  ['from a mysql pod, mysql:3306: answered', 'there is no ready pod of mysql to try it from.'],
  ['from node moon, mysql:3306: shut', 'there is no node "moon"; the nodes are kind-control'],
  ['from your machine, the address of service x: shut', 'there is no Service "x".'],
  ['from your machine, the external address of service backend: shut', 'no external address'],
  ['from your machine, the pods of mysql: shut', 'there is no pod of mysql'],
  ['from your machine, port 80 of node moon: shut', 'there is no node moon'],
  ['from your machine, the headless name backend:80: shut', 'it is to be headless'],
])('"%s" does not hold where there is nothing to try', async (line, saw) => {
  const { scene, asked } = sceneWhere(() => refused);
  expect(await evaluated(line, scene)).toEqual({ holds: false, saw: expect.stringContaining(saw) });
  expect(asked).toEqual([]);
});
