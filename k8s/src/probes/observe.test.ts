import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { expect, test } from 'vitest';
import type { Claim } from '../matrix/claim.ts';
import type { Door } from '../matrix/door.ts';
import type { Vantage } from '../matrix/vantage.ts';
import { apiServer } from './api.test-server.ts';
import { fromHere, prove } from './from-here.ts';
import { listen } from './loopback.test-server.ts';
import { observe } from './observe.ts';
import type { Question } from './question.ts';

const here: Vantage = { kind: 'your machine' };
const topology = { namespace: 'doorstep', nodes: [] };

function door(url: string, wanted: Partial<Door> = {}): Door {
  const { hostname: host, port } = new URL(url);
  const at = { host, port: Number(port), object: 'Service/x', path: '/api/whoami' };
  return { id: 'x', kind: 'ClusterIP', protocol: 'http', ...at, ...wanted };
}

function claim(door: Door, expected: Claim['expected'], vantage = here): Claim {
  return { vantage, door, expected, because: '', object: '', field: '' };
}

/** A cluster whose API server has no pods. */
async function noCluster() {
  const { core } = await apiServer(() => ({ status: 404, body: {} }));
  return { context: 'c', server: 'http://c', core, kubeConfig: new KubeConfig() };
}

function shop() {
  const backend = { host: 'b-1', pod: 'b-1' };
  const frontend = { host: 'f-1', pod: 'f-1' };
  const client = { remoteAddress: '10.0.0.2', forwardedFor: ['10.0.0.1'] };
  const whoami = { backend, frontend, client };
  return createServer(({ url }, response) => {
    response.end(url === '/' ? '<title>Doorstep</title>' : JSON.stringify(whoami));
  });
}

test('claims are tried and judged, in their order', async () => {
  const url = await listen(shop());
  const nowhere = 'http://127.0.0.1:1';
  const claims = [
    claim(door(url), 'open'),
    claim(door(nowhere), 'shut'),
    claim(door(nowhere), 'open'),
    claim(door(url), 'shut'),
    claim(door(url), 'unclear'),
    claim(door(url, { path: '/' }), 'open'),
  ];
  const rows = await observe(await noCluster(), claims, { topology });
  expect(rows.map((row) => row.claim)).toEqual(claims);
  expect(rows.map(({ verdict }) => verdict)).toEqual([
    'open',
    'shut',
    'mismatch',
    'mismatch',
    'in doubt',
    'open',
  ]);
  for (const row of [rows[0], rows[5]]) {
    expect(row?.observation).toMatchObject({ pod: 'f-1', seenClient: '10.0.0.1' });
  }
});

test('what nobody expected must be seen twice, the expected once', async () => {
  let asked = 0;
  const answering = shop();
  const slow = createServer((request, response) => {
    asked += 1;
    if (asked > 1) answering.emit('request', request, response);
  });
  let connections = 0;
  const silent = createTcpServer(() => {
    connections += 1;
  });
  const claims = [
    claim(door(await listen(slow)), 'open'),
    claim(door(await listen(silent)), 'shut'),
  ];
  const rows = await observe(await noCluster(), claims, { topology, timeout: 300 });
  expect(rows.map(({ verdict }) => verdict)).toEqual(['open', 'shut']);
  expect({ asked, connections }).toEqual({ asked: 2, connections: 1 });
});

test('a door without an address is never asked, and is not open where it must be by now', async () => {
  const pending = door('http://127.0.0.1:80', { host: '<pending>', port: 80 });
  const other = door(await listen(shop()));
  const claims = [claim(pending, 'open'), claim(other, 'open'), claim(pending, 'unclear')];
  const rows = await observe(await noCluster(), claims, { topology });
  const observation = { result: 'no such name', ms: 0, detail: 'no address yet' };
  expect(rows).toMatchObject([
    { verdict: 'mismatch', observation },
    { verdict: 'open' },
    { verdict: 'in doubt', observation },
  ]);
});

test('places that nobody can ask from are not tried, and say why', async () => {
  const url = await listen(shop());
  const gone: Vantage = { kind: 'tier', tier: 'backend', pod: 'backend-1' };
  const claims = [claim(door(url), 'open', { kind: 'stranger' }), claim(door(url), 'open', gone)];
  const why = 'no pod could be started.';
  const probePods = { podFor: () => Promise.resolve({ why }) };
  const rows = await observe(await noCluster(), claims, { topology, probePods });
  expect(rows).toMatchObject([
    { verdict: 'in doubt', observation: { result: 'not tried', why } },
    {
      verdict: 'in doubt',
      observation: {
        result: 'not tried',
        why: expect.stringMatching(/no pod doorstep\/backend-1/),
      },
    },
  ]);
});

/** One try from this machine, with node 127.0.0.1 whose kubelet would be at `kubelet`. */
async function tryHere(wanted: Door, kubelet: number, doors = [wanted]) {
  const { protocol, host, port, path = '/' } = wanted;
  const question: Question = { protocol, host, port, path, timeout: 500 };
  const [reply] = await fromHere([{ internalIps: ['127.0.0.1'] }], doors, kubelet)([question]);
  return reply;
}

test("a node's silence proves a shut door only where the node can be reached at all", async () => {
  const shut = door('http://127.0.0.1:1', { kind: 'NodePort' });
  const kubelet = Number(new URL(await listen(createTcpServer())).port);
  expect(await tryHere(shut, kubelet)).toMatchObject({ result: 'refused' });
  expect(await tryHere(shut, 2)).toMatchObject({
    result: 'not tried',
    why: expect.stringMatching(/^this machine has no route to the nodes: 127\.0\.0\.1 answers/),
  });
});

test('so it is with a front door in a private network, but not with a public one', () => {
  const doors = ['10.9.9.9', '203.0.113.9'].map((host) =>
    door('http://127.0.0.1:80', { kind: 'LoadBalancer', host }),
  );
  const nodes = [{ internalIps: ['172.18.0.2'] }];
  const silent = { result: 'timed out', ms: 500 } as const;
  const proven = (reached: string[]) =>
    doors.map(({ host, port }) => {
      const question: Question = { protocol: 'http', host, port, path: '/', timeout: 500 };
      return prove(question, silent, { nodes, doors, reached: new Set(reached) }).result;
    });
  expect(proven([])).toEqual(['not tried', 'timed out']);
  expect(proven(['172.18.0.2'])).toEqual(['timed out', 'timed out']);
});

test('a name of the cluster that leads elsewhere on this machine is not the shop', async () => {
  const url = await listen(shop());
  const named = door(url.replace('127.0.0.1', 'localhost'), { kind: 'DNS name' });
  expect(await tryHere(named, 2)).toMatchObject({
    result: 'answered',
    fault: expect.stringMatching(/localhost leads to 127\.0\.0\.1 on this machine/),
  });
  expect(await tryHere(named, 2, [named, door(url)])).not.toHaveProperty('fault');
});
