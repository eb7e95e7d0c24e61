import { expect, test } from 'vitest';
import { formatResponder, readWhoami } from './whoami.ts';

test('who answered is read with the client address that they saw', () => {
  const body = JSON.stringify({
    backend: { host: 'backend-1', pod: 'backend-1', node: 'worker', podIp: '10.244.1.4' },
    client: { remoteAddress: '10.244.2.3', forwardedFor: ['172.18.0.1'] },
  });
  expect(readWhoami(body)).toEqual({
    backend: { host: 'backend-1', pod: 'backend-1', node: 'worker' },
    remoteAddress: '10.244.2.3',
    forwardedFor: ['172.18.0.1'],
  });
});

test.each(['<!doctype html>', '', 'null', '{"error":{"code":"not_found"}}', '{"backend":{}}'])(
  'the body %j is not taken for a whoami answer',
  (body) => {
    expect(readWhoami(body)).toBeUndefined();
  },
);

test('a responder is a pod on a node, or a host where there is no cluster', () => {
  expect(formatResponder({ host: 'h', pod: 'backend-1', node: 'worker' })).toBe(
    'backend-1 on worker',
  );
  expect(formatResponder({ host: 'laptop' })).toBe('laptop');
});
