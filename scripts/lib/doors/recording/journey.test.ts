import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import {
  aDoor,
  answered,
  aRow,
  late,
  machine,
  stranger,
} from '@doorstep/k8s/matrix/diagnose.test-picture';
import { listen } from '@doorstep/k8s/probes/loopback.test-server';
import { askJourney, outermostDoor } from './journey.ts';

const from = { vantage: machine };
const hatch = aDoor({ kind: 'NodePort', node: 'kind-worker' });

test('the first HTTP door that let this machine in is the outermost', () => {
  const rows = [
    aRow(late, { ...from, door: aDoor({ kind: 'LoadBalancer' }) }),
    aRow({ result: 'answered', ms: 1, status: 404 }, { ...from, door: aDoor({ kind: 'Ingress' }) }),
    aRow({ result: 'answered', ms: 1 }, { ...from, door: aDoor({ protocol: 'mysql' }) }),
    aRow(answered, { vantage: stranger }),
    aRow(answered, { ...from, door: hatch }),
    aRow(answered, { ...from, door: aDoor() }),
  ];
  expect(outermostDoor(rows)).toBe(hatch);
});

test('without such a door nobody is asked', async () => {
  expect(await askJourney([aRow(answered, { vantage: stranger })])).toBeUndefined();
});

/** The rows of a shop whose journey is answered like this. */
async function shopThatSays(status: number, body: string) {
  const server = createServer(({ url, headers }, response) => {
    const isAsked = url === '/api/doors/journey' && headers.host === 'shop.localhost';
    response.writeHead(isAsked ? status : 500).end(body);
  });
  const { hostname, port } = new URL(await listen(server));
  const door = aDoor({ host: hostname, port: Number(port), asks: 'shop.localhost' });
  return [aRow(answered, { ...from, door })];
}

test('the way of one request is read through that door', async () => {
  expect(await askJourney(await shopThatSays(200, '{"at":"now"}'))).toEqual({ at: 'now' });
});

test.each([
  [404, '{}'],
  [200, '<title>Doorstep</title>'],
])('an answer %i %s is no journey', async (status, body) => {
  expect(await askJourney(await shopThatSays(status, body))).toBeUndefined();
});
