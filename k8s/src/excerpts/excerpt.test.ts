import { expect, test } from 'vitest';
import { claimsByName } from '../matrix/claim.test-fixture.ts';
import { gatewayPicture, ingressPicture } from '../matrix/entries.test-fixture.ts';
import { articleServices, picture, shopPod } from '../matrix/picture.test-fixture.ts';
import { recorded } from '../matrix/recordings/recording.test-fixture.ts';
import type { Topology } from '../topology/topology.ts';
import { excerptOf } from './excerpt.ts';

const article = await recorded('article');
const zeroTrust = await recorded('zero-trust');

/** An excerpt as text; the lines that decide begin with `>`. */
function shown(topology: Topology, object: string, field: string): string[] {
  const lines = excerptOf(topology, object, field);
  return lines.map(({ text, decides }) => `${decides ? '>' : ' '} ${text}`);
}

const withoutIntent = { services: articleServices() };
const localPolicy = articleServices({ backend: { externalTrafficPolicy: 'Local' } });

test.each([
  ['article', article],
  ['zero trust', zeroTrust],
  ['zero trust without intent', { ...zeroTrust, ...withoutIntent }],
  ['Ingress', ingressPicture()],
  ['Gateway', gatewayPicture()],
  ['Local', picture({ services: localPolicy })],
  ['unready', picture({ pods: [shopPod('backend', 'worker', '10.244.1.3', { ready: false })] })],
  [
    'a pod on its node’s network',
    picture({ pods: [shopPod('backend', 'worker', '172.18.0.2', { hostNetwork: true })] }),
  ],
])('every claim of %s finds the lines that decide it, in a dozen at most', (_, topology) => {
  for (const { object, field } of claimsByName(topology).values()) {
    const lines = excerptOf(topology, object, field);
    const said = `${object} ${field}: ${JSON.stringify(lines)}`;
    expect(lines.filter(({ decides }) => decides).length, said).toBeGreaterThan(0);
    expect(lines.length, said).toBeLessThanOrEqual(12);
    expect(said).not.toMatch(/undefined|none is called/);
  }
});

test('the type of a Service is marked among its neighbours', () => {
  expect(shown(article, 'Service/mysql', 'spec.type')).toEqual([
    '  kind: Service',
    '  metadata:',
    '    name: mysql',
    '  spec:',
    '>   type: ClusterIP',
    '    clusterIP: 10.96.249.213',
    '    internalTrafficPolicy: Cluster',
  ]);
});

test('a field in a list stands in its item', () => {
  const lines = shown(article, 'Service/backend', 'spec.ports[].nodePort');
  expect(lines).toContain('      - port: 80');
  expect(lines).toContain('>       nodePort: 30080');
});

test('an annotation is known by its whole name', () => {
  const field = "metadata.annotations['doorstep.dev/callers']";
  expect(shown(zeroTrust, 'Service/mysql', field)).toContain('>     doorstep.dev/callers: backend');
});

test('a gap in a wall is marked with all that it names', () => {
  const lines = shown(zeroTrust, 'NetworkPolicy/mysql-from-backend', 'spec.ingress[0].from');
  expect(lines).toContain('>     - from:');
  expect(lines).toContain('>               app.kubernetes.io/component: backend');
});

test('what is longer than the page has room for says so', () => {
  const lines = shown(zeroTrust, 'NetworkPolicy/frontend-from-outside', 'spec.ingress[0].from');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines.at(-1)).toMatch(/^> +# and \d+ more lines of it$/);
});

test('a pod that is not ready shows what its readiness probe found', () => {
  const topology = picture({ pods: [shopPod('backend', 'worker', '10.0.0.1', { ready: false })] });
  const lines = shown(topology, 'Pod/backend-on-worker', 'spec.containers[].readinessProbe');
  expect(lines.filter((line) => line.startsWith('>'))).toEqual([
    '>   conditions:',
    '>     - type: Ready',
    '>       status: "False"',
  ]);
});

test('a field that is not set, or not read, is said by a comment', () => {
  expect(shown(article, 'Service/mysql', 'spec.allocateLoadBalancerNodePorts')).toContain(
    '>   # allocateLoadBalancerNodePorts: not set',
  );
  const pending = picture({ services: articleServices({ frontend: { externalAddresses: [] } }) });
  expect(shown(pending, 'Service/frontend', 'status.loadBalancer.ingress')).toContain(
    '>     # ingress: not set',
  );
  expect(shown(picture(), 'Pod/backend-on-worker', 'spec.dnsPolicy')).toContain(
    '>   # dnsPolicy: not read for this picture',
  );
});

test('an object that is not there is said by a comment', () => {
  expect(shown(article, 'NetworkPolicy/backend', 'spec.ingress[].from')).toEqual([
    '> # kind: NetworkPolicy: none is called backend in this picture',
  ]);
});
