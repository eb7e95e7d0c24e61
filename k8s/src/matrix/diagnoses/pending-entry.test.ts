import { expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { aDoor, aRow, aTopology, machine, unknown } from '../diagnose.test-picture.ts';

const gateway = {
  namespace: 'edge',
  name: 'front',
  className: 'contour',
  listeners: [],
  addresses: [],
  programmed: false,
};
const ingress = { namespace: 'shop', name: 'entry', rules: [], tls: [], addresses: [] };
const topology = aTopology({ ingresses: [ingress], gateways: [gateway] });

test('an Ingress without an address asks for the controller of its class', () => {
  const door = aDoor({ kind: 'Ingress', object: 'Ingress/entry', host: '<pending>' });
  expect(diagnose(topology, [aRow(unknown, { door, vantage: machine })])).toMatchObject([
    {
      cause: 'no address yet',
      sentence:
        "No controller has given Ingress entry an address: does one for the cluster's default class run here?",
      run: 'kubectl -n shop describe ingress entry',
    },
  ]);
});

test('a Gateway without an address is looked for in its own namespace', () => {
  const door = aDoor({
    kind: 'Gateway',
    id: 'Gateway/front/http/shop.localhost/',
    object: 'HTTPRoute/shop',
    host: '<pending>',
  });
  expect(diagnose(topology, [aRow(unknown, { door, vantage: machine })])).toMatchObject([
    { cause: 'no address yet', run: 'kubectl -n edge describe gateway front' },
  ]);
});

test('an Ingress that has an address is not said to wait for one', () => {
  const door = aDoor({ kind: 'Ingress', object: 'Ingress/entry', host: '172.18.255.1' });
  const [found] = diagnose(topology, [aRow(unknown, { door, vantage: machine })]);
  expect(found?.cause).not.toBe('no address yet');
});
