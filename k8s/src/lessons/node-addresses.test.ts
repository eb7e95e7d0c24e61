import { expect, test } from 'vitest';
import { addressesOf } from './node-addresses.ts';

test('a node is seen by its own addresses, and by the first of its pods’ network', () => {
  const addresses = [
    { type: 'InternalIP', address: '172.18.0.2' },
    { type: 'Hostname', address: 'kind-worker' },
  ];
  expect(addressesOf({ status: { addresses }, spec: { podCIDRs: ['10.244.1.0/24'] } })).toEqual([
    '172.18.0.2',
    '10.244.1.0',
    '10.244.1.1',
  ]);
});
