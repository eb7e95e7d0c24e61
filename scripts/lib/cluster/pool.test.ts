import { expect, test } from 'vitest';
import { poolRange } from './pool.ts';

test.each([
  ['172.18.0.0/16', '172.18.255.205-172.18.255.254'],
  ['10.0.0.0/8', '10.255.255.205-10.255.255.254'],
  ['192.168.97.0/24', '192.168.97.205-192.168.97.254'],
  ['192.168.97.64/26', '192.168.97.111-192.168.97.126'],
  ['192.168.97.16/28', '192.168.97.27-192.168.97.30'],
  ['223.255.255.0/29', '223.255.255.5-223.255.255.6'],
])('the pool of %s is %s', (subnet, range) => {
  expect(poolRange(subnet, [])).toBe(range);
});

test('addresses that are in use at the end are left out', () => {
  expect(poolRange('192.168.97.0/24', ['192.168.97.1', '192.168.97.254', '192.168.97.230'])).toBe(
    '192.168.97.180-192.168.97.229',
  );
});

test('a subnet without room is refused', () => {
  expect(() => poolRange('10.0.0.0/30', ['10.0.0.1', '10.0.0.2'])).toThrow(
    '10.0.0.0/30 has no 1 free',
  );
});
