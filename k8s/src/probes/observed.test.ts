import { expect, test } from 'vitest';
import type { Door } from '../matrix/door.ts';
import { isAnonymous, observed } from './observed.ts';
import type { Answer } from './question.ts';

const api: Door = {
  id: 'ClusterIP/backend',
  kind: 'ClusterIP',
  object: 'Service/backend',
  protocol: 'http',
  host: '10.96.0.7',
  port: 80,
  path: '/api/whoami',
};
const page: Door = { ...api, id: 'LoadBalancer/frontend', kind: 'LoadBalancer', path: '/' };

const backend = { host: 'b-1', pod: 'b-1', node: 'worker' };
const frontend = { host: 'f-1', pod: 'f-1', node: 'worker2' };

function whoami(fields: object = {}, forwardedFor: string[] = []): Answer {
  const client = { remoteAddress: '10.244.1.3', forwardedFor };
  return answer(200, JSON.stringify({ backend, client, ...fields }));
}

function answer(status: number, body: string): Answer {
  return { result: 'answered', ms: 3, status, body };
}

const storefront = answer(200, '<html><title>Doorstep</title></html>');

test('the API names the pod that answers and the client that it saw', () => {
  expect(observed(api, whoami())).toEqual({
    result: 'answered',
    ms: 3,
    status: 200,
    pod: 'b-1',
    node: 'worker',
    seenClient: '10.244.1.3',
  });
});

test("of the storefront's page the second question names nginx's pod and its client", () => {
  expect(isAnonymous(page, storefront)).toBe(true);
  expect(
    observed(page, storefront, whoami({ frontend }, ['172.18.0.1', '10.244.0.9'])),
  ).toMatchObject({ pod: 'f-1', node: 'worker2', seenClient: '172.18.0.1' });
});

test('who served a page is unknown when the second answer came past the frontend', () => {
  const seen = observed(page, storefront, whoami());
  expect(seen).toMatchObject({ result: 'answered', status: 200 });
  expect(seen).not.toHaveProperty('pod');
  expect(seen).not.toHaveProperty('notUs');
});

test.for([
  ['a page of somebody else', page, answer(200, '<h1>It works!</h1>'), /not the storefront/],
  [
    'a redirection',
    page,
    { ...answer(301, ''), location: 'https://x/' },
    /sends on to https:\/\/x/,
  ],
  ['JSON of somebody else', api, answer(200, '{"ok":true}'), /not the shop/],
  [
    'a shop outside any cluster',
    api,
    whoami({ backend: { host: 'laptop' } }),
    /no cluster.*laptop/,
  ],
  ['a fault of the connection', api, { ...whoami(), fault: 'wrong name' }, /^wrong name$/],
] as const)('%s is no way in', ([, door, reply, notUs]) => {
  const seen = observed(door, reply);
  expect(seen).toMatchObject({ result: 'answered', notUs: expect.stringMatching(notUs) });
  expect(seen).not.toHaveProperty('pod');
});

test('an error status speaks for itself, and nobody is asked twice', () => {
  expect(observed(page, answer(404, 'no route'))).toEqual({
    result: 'answered',
    ms: 3,
    status: 404,
  });
  expect(isAnonymous(page, answer(404, ''))).toBe(false);
});

test("at a pod's own address it is that pod that answers, though MySQL does not say so", () => {
  const door: Door = { ...api, kind: 'pod IP', protocol: 'mysql', pod: 'mysql-1', node: 'worker' };
  const greeting = { result: 'answered', ms: 1 } as const;
  expect(observed(door, greeting)).toMatchObject({ pod: 'mysql-1', node: 'worker' });
  expect(observed({ ...door, kind: 'ClusterIP' }, greeting)).toEqual(greeting);
});

test('what nobody answered stays what it is', () => {
  const refused = { result: 'refused', ms: 1, detail: 'ECONNREFUSED' } as const;
  expect(observed(page, refused)).toEqual(refused);
});
