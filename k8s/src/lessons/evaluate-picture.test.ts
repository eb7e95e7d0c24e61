import { expect, test } from 'vitest';
import { answered, aRow, aService, aTopology, refused } from '../matrix/diagnose.test-picture.ts';
import { diagnose } from '../matrix/diagnose.ts';
import type { Row } from '../matrix/row.ts';
import type { Topology } from '../topology/topology.ts';
import { evaluate } from './evaluate.ts';
import { parseClaim } from './parse-claim.ts';

const slip = aTopology({ services: [aService('backend', { selector: { app: 'nobody' } })] });

function endpoint(changes: object) {
  const ready = { address: '10.244.1.3', ports: [8080], ready: true, serving: true };
  return { ...ready, terminating: false, ...changes };
}

function evaluated(line: string, topology: Topology, rows: Row[] = []) {
  const read = parseClaim(line);
  if (!('claim' in read)) throw new Error(`no claim: ${line}`);
  return evaluate(read.claim, {
    topology,
    ask: () => Promise.reject(new Error('nobody is to be asked')),
    ownAddresses: () => Promise.resolve([]),
    nodeAddresses: () => Promise.resolve([]),
    matrix: () => Promise.resolve({ rows, diagnoses: diagnose(topology, rows) }),
  });
}

test.each([
  ['service backend: type ClusterIP', true, 'is of type ClusterIP'],
  ['service backend: type NodePort', false, 'is of type ClusterIP'],
  ['service backend: no external address', true, 'no external address'],
  ['service x: type NodePort', false, 'there is no Service "x"'],
  ['service backend: 1 ready of 2', true, '2 addresses, 1 of them ready'],
  ['service backend: 2 ready of 2', false, '2 addresses, 1 of them ready'],
  ['service backend: 1 ready of 1', false, '2 addresses, 1 of them ready'],
])('%s: %s', async (line, holds, saw) => {
  const endpoints = [endpoint({}), endpoint({ ready: false }), endpoint({ terminating: true })];
  const topology = aTopology({ endpoints: { backend: endpoints } });
  expect(await evaluated(line, topology)).toEqual({ holds, saw: expect.stringContaining(saw) });
});

test('an external address is one', async () => {
  const topology = aTopology({
    services: [aService('x', { externalAddresses: ['172.18.255.1'] })],
  });
  expect(await evaluated('service x: no external address', topology)).toEqual({
    holds: false,
    saw: 'Service x has 172.18.255.1.',
  });
});

test('every door is as written while no row is otherwise and something was tried', async () => {
  const all = 'every door: as written';
  expect(await evaluated(all, slip, [aRow(answered)])).toMatchObject({ holds: true });
  expect(await evaluated(all, slip, [])).toMatchObject({ holds: false });
  expect(await evaluated(all, slip, [aRow(answered), aRow(refused)])).toEqual({
    holds: false,
    saw: '1 of 2 tries are not as written; from frontend pod, ClusterIP/backend is to be open: refused (ECONNREFUSED, nobody listens there).',
  });
});

test.each([
  ['selector matches no pod', 'Service/backend', true],
  ['selector matches no pod', 'backend', true],
  ['selector matches no pod', 'Service/back', false],
  ['no ready pod', 'Service/backend', false],
])('diagnosis: %s names %s: %s', async (cause, object, holds) => {
  const seen = await evaluated(`diagnosis: ${cause} names ${object}`, slip, [aRow(refused)]);
  expect(seen).toMatchObject({ holds, saw: expect.stringContaining('selector matches no pod') });
});
