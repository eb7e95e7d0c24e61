import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './loopback.test-server.ts';
import { shutTargets, tryShut } from './shut.ts';

const host = '127.0.0.1';
const nodes = [
  { name: 'one', ready: true, internalIps: ['172.18.0.2'] },
  { name: 'two', ready: true, internalIps: ['172.18.0.3'] },
];

async function openPort(): Promise<number> {
  return Number(new URL(await listen(createServer())).port);
}

test('a Service is tried at each node by its own port and by any node port', () => {
  const ports = [{ port: 3306, targetPort: 3306, nodePort: 30306, protocol: 'TCP' }];
  expect(shutTargets({ ports }, nodes)).toEqual([
    { node: 'one', host: '172.18.0.2', port: 3306 },
    { node: 'one', host: '172.18.0.2', port: 30306 },
    { node: 'two', host: '172.18.0.3', port: 3306 },
    { node: 'two', host: '172.18.0.3', port: 30306 },
  ]);
});

test('a shut port on a host that answers elsewhere is observed as refused', async () => {
  const control = await openPort();
  const [seen] = await tryShut([{ node: 'one', host, port: 1 }], { control });
  expect(seen).toMatchObject({ address: '127.0.0.1:1', outcome: { result: 'refused' } });
});

test('a port that answers is observed even where the control does not', async () => {
  const [seen] = await tryShut([{ node: 'one', host, port: await openPort() }], { control: 1 });
  expect(seen).toMatchObject({ outcome: { result: 'answered' } });
});

test('a host that answers nowhere proves nothing: there is no outcome', async () => {
  const [seen] = await tryShut([{ node: 'one', host, port: 2 }], { control: 1 });
  expect(seen).not.toHaveProperty('outcome');
});
