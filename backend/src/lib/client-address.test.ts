import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { clientOf, parseNetworks } from './client-address.ts';
import type { TrustedProxies } from './client-address.ts';

async function clientFor(chain: string | undefined, peer: string, trusted?: TrustedProxies) {
  const app = Fastify();
  app.get('/', async (request) => clientOf(request, trusted));
  const headers = chain === undefined ? {} : { 'x-forwarded-for': chain };
  return (await app.inject({ url: '/', headers, remoteAddress: peer })).body;
}

test('without trusted proxies the last address of the chain counts, else the peer', async () => {
  expect(await clientFor(undefined, '::ffff:192.0.2.1')).toBe('192.0.2.1');
  expect(await clientFor('6.6.6.6, 203.0.113.9', '10.0.0.2')).toBe('203.0.113.9');
  expect(await clientFor('not an address', '10.0.0.2')).toBe('10.0.0.2');
});

test('with trusted proxies the last that is none of them counts, whatever a client wrote', async () => {
  const trusted = parseNetworks('10.0.0.0/8, fd00::/8');
  expect(await clientFor('6.6.6.6, 203.0.113.9, 10.1.1.1', '10.0.0.2', trusted)).toBe(
    '203.0.113.9',
  );
  expect(await clientFor('6.6.6.6', '198.51.100.7', trusted)).toBe('198.51.100.7');
  expect(await clientFor('10.2.2.2', '10.0.0.2', trusted)).toBe('10.2.2.2');
});

test.for([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as its network %s', async ([address, network]) => {
  expect(await clientFor(address, '10.0.0.2')).toBe(network);
});

test.for(['10.0.0.0/33', '10.0.0/8', 'fd00::/129', '10.0.0.0/', 'a', '10.0.0.0/8/8'])(
  '"%s" is no network',
  (text) => expect(parseNetworks(text)).toBeUndefined(),
);
