import { expect, test } from 'vitest';
import { serve } from '../loopback.test-server.ts';
import { tryDoor } from './open-doors.ts';

const client = { remoteAddress: '10.244.0.1', forwardedFor: [] };
const backend = { host: 'backend-1', pod: 'backend-1', node: 'worker' };
const frontend = { host: 'frontend-1', pod: 'frontend-1', node: 'worker2' };

function whoami(answer: object): string {
  return JSON.stringify({ client, ...answer });
}

test('a door that answers names the pods on the way', async () => {
  const { url } = await serve({ '/': '<html>', '/api/whoami': whoami({ backend, frontend }) });
  expect(await tryDoor('loadbalancer', url, ['/', '/api/whoami'])).toEqual({
    door: 'loadbalancer',
    address: url,
    answer: 'frontend-1 on worker2 → backend-1 on worker',
  });
});

test('a storefront whose backend fails is a faulty door', async () => {
  const { url } = await serve({ '/': '<html>' });
  expect(await tryDoor('loadbalancer', url, ['/', '/api/whoami'])).toMatchObject({
    fault: 'GET /api/whoami: HTTP 404',
  });
});

test('a program that does not say who it is is not the shop', async () => {
  const { url } = await serve({ '/api/whoami': '<html>some other program' });
  expect(await tryDoor('nodeport', url, ['/api/whoami'])).toMatchObject({
    fault: 'nobody said who answered (/api/whoami)',
  });
});

test('a closed port is named as refused', async () => {
  expect(await tryDoor('nodeport', 'http://127.0.0.1:1', ['/api/whoami'])).toMatchObject({
    fault: 'GET /api/whoami: refused',
  });
});

test('a name that no DNS knows is asked for at the address that is given', async () => {
  const { url } = await serve({ '/api/whoami': whoami({ backend }) });
  const { hostname, port } = new URL(url);
  const at = { host: hostname, port: Number(port) };
  expect(await tryDoor('ingress', 'http://shop.localhost', ['/api/whoami'], at)).toEqual({
    door: 'ingress',
    address: 'http://shop.localhost',
    answer: 'backend-1 on worker',
  });
});
