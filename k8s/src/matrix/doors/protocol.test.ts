import { expect, test } from 'vitest';
import { protocolOf } from './protocol.ts';

const mutual = { annotations: { 'doorstep.dev/tls': 'mutual' } };

test.each([
  [{ name: 'http' }, 'http'],
  [{ name: 'https' }, 'https'],
  [{ name: 'mysql' }, 'mysql'],
  [{ name: 'metrics' }, 'tcp'],
  [{}, 'tcp'],
  [{ name: 'web', appProtocol: 'http' }, 'http'],
  [{ name: 'http', appProtocol: 'kubernetes.io/h2c' }, 'tcp'],
])('a port that says %j is asked by %s', (port, protocol) => {
  expect(protocolOf({}, port)).toBe(protocol);
});

test('a port that asks for a certificate is asked by HTTPS, and MySQL stays MySQL', () => {
  expect(protocolOf(mutual, { name: 'http' })).toBe('https');
  expect(protocolOf(mutual, { name: 'mysql' })).toBe('mysql');
});
