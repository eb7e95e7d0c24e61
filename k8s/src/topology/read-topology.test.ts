import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { connect } from '../cluster/connect.ts';
import { kubeconfig } from '../cluster/kubeconfig.test-fixture.ts';
import { listen } from '../probes/loopback.test-server.ts';
import { readTopology } from './read-topology.ts';

type Answer = object | 403 | 404;

/** A cluster whose API server answers by the end of the path, and with an empty list otherwise. */
async function cluster(answers: Record<string, Answer>) {
  const server = await listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://api').pathname;
      const ending = Object.keys(answers).find((key) => path.endsWith(key));
      const answer = (ending && answers[ending]) || { items: [] };
      const status = typeof answer === 'number' ? answer : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(typeof answer === 'number' ? {} : answer));
    }),
  );
  return connect({ kubeconfig: await kubeconfig(server) });
}

const inShop = { namespace: 'doorstep' };

function slice(service: string, address: string) {
  const labels = { 'kubernetes.io/service-name': service };
  return { metadata: { labels }, addressType: 'IPv4', endpoints: [{ addresses: [address] }] };
}

test('a picture has the addresses of all slices of a Service under its name', async () => {
  const items = [
    slice('backend', '10.0.0.1'),
    slice('backend', '10.0.0.2'),
    slice('mysql', '10.0.0.3'),
  ];
  const { endpoints, missing } = await readTopology(
    await cluster({ endpointslices: { items } }),
    inShop,
  );
  expect(Object.keys(endpoints)).toEqual(['backend', 'mysql']);
  expect(endpoints['backend']?.map(({ address }) => address)).toEqual(['10.0.0.1', '10.0.0.2']);
  expect(missing).toEqual([]);
});

test('what may not be read or is not installed is said, and the rest of the picture is there', async () => {
  const answers = { nodes: 403, gateways: 404, httproutes: 404 } as const;
  const services = { items: [{ metadata: { name: 'backend' }, spec: { ports: [] } }] };
  const { missing, ...read } = await readTopology(await cluster({ ...answers, services }), inShop);
  expect(read.services.map(({ name }) => name)).toEqual(['backend']);
  expect(read.nodes).toEqual([]);
  const why = Object.fromEntries(missing.map((one) => [one.resource, one.why]));
  expect(why['nodes']).toContain('may not (HTTP 403)');
  expect(why['gateways.gateway.networking.k8s.io']).toContain('is not installed');
  expect(missing).toHaveLength(3);
});

test.each(['services', 'pods'])('a picture without %s is none', async (kind) => {
  await expect(readTopology(await cluster({ [kind]: 403 }), inShop)).rejects.toMatchObject({
    reason: 'not allowed',
  });
});

test('a Gateway of another namespace is read when a route names it', async () => {
  const parentRefs = [{ namespace: 'edge', name: 'entry' }];
  const httproutes = { items: [{ metadata: { ...inShop, name: 'shop' }, spec: { parentRefs } }] };
  const entry = { metadata: { namespace: 'edge', name: 'entry' }, spec: { listeners: [] } };
  const answers = { httproutes, 'namespaces/edge/gateways/entry': entry };
  const { gateways } = await readTopology(await cluster(answers), inShop);
  expect(gateways).toMatchObject([{ namespace: 'edge', name: 'entry' }]);
});
