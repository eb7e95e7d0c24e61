import { expect, test } from 'vitest';
import { parseClaim } from './parse-claim.ts';

const answered = { kind: 'answered' };
const machine = { kind: 'your machine' };
const mysql = { kind: 'address', host: 'mysql', port: 3306 };

test.each([
  ['your machine', machine],
  ['every node', { kind: 'every node' }],
  ['node doorstep-worker', { kind: 'node', node: 'doorstep-worker' }],
  ['a frontend pod', { kind: 'tier', tier: 'frontend' }],
  ['a backend pod', { kind: 'tier', tier: 'backend' }],
  ['a mysql pod', { kind: 'tier', tier: 'mysql' }],
  ['a stranger pod', { kind: 'stranger' }],
  ['a pod of another namespace', { kind: 'other namespace' }],
])('"from %s" is a place', (words, from) => {
  expect(parseClaim(`from ${words}, mysql:3306: answered`)).toEqual({
    claim: { kind: 'door', from, door: mysql, result: answered },
  });
});

test.each([
  ['backend.doorstep.svc:80', { kind: 'address', host: 'backend.doorstep.svc', port: 80 }],
  ['[fd00::1]:80', { kind: 'address', host: 'fd00::1', port: 80 }],
  ['https://shop.example:8443/x?y=1', { kind: 'url', url: 'https://shop.example:8443/x?y=1' }],
  ['port 30080 of every node', { kind: 'port of every node', port: 30_080 }],
  ['port 30080 of node w-1', { kind: 'port of a node', port: 30_080, node: 'w-1' }],
  ['the address of service backend', { kind: 'cluster IP', service: 'backend' }],
  ['the external address of service x', { kind: 'external address', service: 'x' }],
  ['the pods of mysql', { kind: 'pods', tier: 'mysql' }],
  ['the headless name mysql:3306', { kind: 'headless name', host: 'mysql', port: 3306 }],
])('"%s" is a door', (words, door) => {
  expect(parseClaim(`from your machine, ${words}: answered`)).toEqual({
    claim: { kind: 'door', from: machine, door, result: answered },
  });
});

test.each([
  ['answered 404', { kind: 'answered', status: 404 }],
  ['refused', { kind: 'refused' }],
  ['timed out', { kind: 'timed out' }],
  ['shut', { kind: 'shut' }],
  ['no such name', { kind: 'no such name' }],
  ['answered by 2 pods', { kind: 'answered by pods', pods: 2 }],
  ['answered by 1 pod', { kind: 'answered by pods', pods: 1 }],
  ['answered, seen as an address of a node', { kind: 'seen as a node' }],
  ['answered, seen as itself', { kind: 'seen as itself' }],
])('"%s" is a result', (words, result) => {
  expect(parseClaim(`from your machine, mysql:3306: ${words}`)).toEqual({
    claim: { kind: 'door', from: machine, door: mysql, result },
  });
});

test.each([
  [
    'service backend: type NodePort',
    { kind: 'service type', service: 'backend', type: 'NodePort' },
  ],
  ['service x: 1 ready of 2', { kind: 'ready', service: 'x', ready: 1, of: 2 }],
  ['service x: no external address', { kind: 'no external address', service: 'x' }],
  ['every door: as written', { kind: 'every door' }],
  [
    'diagnosis: selector matches no pod names Service/backend',
    { kind: 'diagnosis', cause: 'selector matches no pod', object: 'Service/backend' },
  ],
])('"%s" is a claim about the picture', (line, claim) => {
  expect(parseClaim(line)).toEqual({ claim });
});

test.each([
  ['from your machine, mysql:3306', 'from your machine, mysql:3306', 'from PLACE, DOOR: RESULT'],
  ['from the moon, mysql:3306: shut', 'the moon', 'a place: your machine'],
  ['from your machine, mysql: shut', 'mysql', 'a door: HOST:PORT'],
  ['from your machine, mysql:0: shut', 'mysql:0', 'a door: HOST:PORT'],
  ['from your machine, port 70000 of every node: shut', 'port 70000 of every node', 'a door'],
  ['from your machine, http://[: shut', 'http://[', 'a door'],
  ['from your machine, mysql:3306: closed', 'closed', 'a result: answered'],
  ['from your machine, mysql:3306: answered by 0 pods', 'answered by 0 pods', 'a result'],
  ['service backend: type Nodeport', 'service backend: type Nodeport', 'service NAME: type TYPE'],
  ['every door: as written, nearly', 'every door: as written, nearly', 'every door: as written'],
  ['diagnosis: no ready pod', 'diagnosis: no ready pod', 'diagnosis: CAUSE names OBJECT'],
])('"%s" is none, and is told what it may be', (line, found, expected) => {
  expect(parseClaim(line)).toEqual({ found, expected: expect.stringContaining(expected) });
});
