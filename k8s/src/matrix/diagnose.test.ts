import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import {
  aDoor,
  answered,
  aPod,
  aRow,
  aService,
  aTopology,
  fromPod,
  late,
  machine,
  refused,
  stranger,
  unknown,
} from './diagnose.test-picture.ts';

test('nothing is diagnosed when everything is as expected', () => {
  const rows = [
    aRow(answered),
    aRow(refused, { vantage: machine, expected: 'shut' }),
    aRow({ result: 'not tried', why: 'no pod' }),
  ];
  expect(diagnose(aTopology(), rows)).toEqual([]);
});

test('a selector that fits no pod names the label that differs and the pods that nearly fit', () => {
  const selector = { app: 'shop', 'app.kubernetes.io/component': 'backendd' };
  const pods = [aPod('backend'), aPod('frontend')];
  const services = [aService('backend', { selector }), aService('frontend')];
  const rows = [aRow(refused), aRow(late, { vantage: stranger })];
  const found = diagnose(aTopology({ services, pods }), rows);
  expect(found).toMatchObject([{ cause: 'selector matches no pod', rows }]);
  expect(found[0]?.sentence).toBe(
    'Service backend asks for app.kubernetes.io/component=backendd, and no pod carries that: its list is empty. ' +
      '1 pod (1 ready) nearly fits and has app.kubernetes.io/component=backend: backend-1.',
  );
  expect(found[0]?.run).toBe(
    'kubectl -n shop get endpointslices -l kubernetes.io/service-name=backend',
  );
});

test('of pods that another Service has already, the one whose label resembles is near', () => {
  const selector = { 'app.kubernetes.io/component': 'mysq' };
  const services = [aService('database', { selector }), aService('mysql'), aService('frontend')];
  const pods = [aPod('frontend'), aPod('mysql')];
  const row = aRow(refused, { door: aDoor({ service: 'database' }) });
  const [found] = diagnose(aTopology({ services, pods }), [row]);
  expect(found?.sentence).toContain(
    'nearly fits and has app.kubernetes.io/component=mysql: mysql-1.',
  );
});

test('a selector that nothing comes near says so', () => {
  const services = [aService('backend', { selector: { tier: 'far-away' } })];
  const [found] = diagnose(aTopology({ services, pods: [aPod('frontend')] }), [aRow(refused)]);
  expect(found?.sentence).toContain('Service backend asks for tier=far-away');
  expect(found?.sentence).toContain('No pod comes near.');
});

test('pods that fit and are not ready are named with their trouble', () => {
  const pods = [
    aPod('backend', { ready: false }),
    aPod('backend', { name: 'backend-2', ready: false, trouble: 'CrashLoopBackOff' }),
  ];
  const found = diagnose(aTopology({ pods }), [aRow(refused)]);
  expect(found).toMatchObject([{ cause: 'no ready pod' }]);
  expect(found[0]?.sentence).toContain(
    'none is ready (running, but the readiness probe fails: backend-1; CrashLoopBackOff: backend-2)',
  );
});

test('ready pods that refuse are sent to on a port where they do not listen', () => {
  const found = diagnose(aTopology(), [aRow(refused), aRow(refused, { vantage: machine })]);
  expect(found).toMatchObject([{ cause: 'wrong targetPort' }]);
  expect(found[0]?.sentence).toContain('nothing listens on 8080 in these pods');
  expect(found[0]?.sentence).toContain('They declare 8080 (http).');
  expect(found[0]?.rows).toHaveLength(2);
});

test('where nobody selects pods, the port is the one that somebody wrote into the list', () => {
  const topology = aTopology({ services: [aService('backend', { selector: {} })] });
  const [found] = diagnose(topology, [aRow(refused)]);
  expect(found).toMatchObject({
    cause: 'wrong port in the list',
    lookAt: ['EndpointSlice of Service/backend ports[].port'],
  });
  expect(found?.sentence).toMatch(
    /nothing listens on 8080 there: refused\. It is a list by hand\.$/,
  );
});

const podDoor = (port: number) =>
  aRow(answered, { door: aDoor({ kind: 'pod IP', pod: 'backend-1', host: '10.244.1.3', port }) });

test('a pod that answers past its Service shows that the Service is wrong about the port', () => {
  const row = aRow(refused);
  const [found] = diagnose(aTopology(), [row, podDoor(9090)]);
  expect(found).toMatchObject({ cause: 'wrong targetPort', rows: [row] });
  expect(found?.sentence).toMatch(/Asked past the Service, they answer on 9090\.$/);
  const [other] = diagnose(aTopology(), [row, podDoor(8080)]);
  expect(other?.cause).not.toBe('wrong targetPort');
});

test('a port name that no pod declares is told apart from a wrong number', () => {
  const topology = aTopology();
  const nameless = (topology.endpoints['backend'] ?? []).map((one) => ({ ...one, ports: [] }));
  const found = diagnose({ ...topology, endpoints: { backend: nameless } }, [aRow(refused)]);
  expect(found[0]?.sentence).toContain('sends to the port named http, and its pods have no port');
});

test('a wrong targetPort is not claimed while somebody is let in', () => {
  const found = diagnose(aTopology(), [aRow(refused), aRow(answered, { vantage: stranger })]);
  expect(found).toMatchObject([{ cause: 'expected open, seen otherwise' }]);
});

test('a front door without an address is named with its class, though nothing could be tried', () => {
  const ports = [{ port: 80, targetPort: 80, nodePort: 31_000, protocol: 'TCP' }];
  const service = aService('frontend', {
    type: 'LoadBalancer',
    loadBalancerClass: 'example.com/none',
    ports,
  });
  const topology = aTopology({ services: [service], pods: [aPod('frontend')] });
  const door = aDoor({ kind: 'LoadBalancer', service: 'frontend', host: '<pending>' });
  const hatch = aDoor({ kind: 'NodePort', service: 'frontend', node: 'kind-worker' });
  const pending = aRow({ result: 'not tried', why: 'pending' }, { door, vantage: machine });
  const rows = [pending, aRow(answered, { door: hatch, vantage: machine })];
  const found = diagnose(topology, rows);
  expect(found).toMatchObject([{ cause: 'pending external IP', rows: [pending] }]);
  expect(found[0]?.sentence).toContain('class example.com/none');
  expect(found[0]?.sentence).toContain('Its node port 31000 works meanwhile.');
});

test('a balancer that sends to a node without a pod under Local is named', () => {
  const services = [
    aService('backend', {
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      externalAddresses: ['172.18.255.1'],
    }),
  ];
  const door = aDoor({ kind: 'LoadBalancer', host: '172.18.255.1' });
  const [found] = diagnose(aTopology({ services }), [aRow(late, { door, vantage: machine })]);
  expect(found?.cause).toBe('Local, node without a pod');
  expect(found?.sentence).toContain('(kind-control-plane)');
});

test('an ExternalName whose target no DNS knows is asked for from a pod of the shop', () => {
  const services = [
    aService('mysql', { type: 'ExternalName', externalName: 'db.example.com', selector: {} }),
  ];
  const door = aDoor({ kind: 'ExternalName', service: 'mysql', host: 'mysql' });
  const [found] = diagnose(aTopology({ services }), [aRow(unknown, { door })]);
  expect(found?.cause).toBe('ExternalName to nowhere');
  expect(found?.run).toBe('kubectl -n shop exec frontend-1 -- getent hosts db.example.com');
});

test('a route to a Service that does not exist names the nearest one', () => {
  const door = aDoor({ kind: 'Ingress', service: 'backed', object: 'Ingress/entry' });
  const row = aRow({ result: 'answered', ms: 2, status: 503 }, { door, vantage: machine });
  const [found] = diagnose(aTopology(), [row]);
  expect(found?.sentence).toBe('There is no Service backed in shop; the nearest is backend.');
});

test('a name that the DNS does not know though its Service exists is the DNS own matter', () => {
  const door = aDoor({ kind: 'DNS name', host: 'backend' });
  const [found] = diagnose(aTopology(), [aRow(unknown, { door })]);
  expect(found).toMatchObject({
    cause: 'DNS name missing',
    run: 'kubectl -n shop exec frontend-1 -- getent hosts backend',
  });
});

test('a tier that answers 502 because the one behind it is dead belongs to that cause', () => {
  const services = [aService('backend'), aService('frontend')];
  const pods = [aPod('backend', { ready: false }), aPod('frontend')];
  const door = aDoor({ service: 'frontend' });
  const hurt = aRow({ result: 'answered', ms: 9, status: 502 }, { door, vantage: machine });
  const root = aRow(refused);
  const found = diagnose(aTopology({ services, pods }), [hurt, root]);
  expect(found).toMatchObject([{ cause: 'no ready pod', rows: [root, hurt] }]);
  expect(found[0]?.sentence).toContain('1 try at frontend failed with it.');
});

test('what nothing explains is said as it is, once for all places alike', () => {
  const shut = { expected: 'shut', because: 'Nothing listens here.', vantage: machine } as const;
  const rows = [
    aRow(answered, shut),
    aRow(answered, { ...shut, vantage: { kind: 'node', node: 'kind-worker' } }),
  ];
  const [found, ...others] = diagnose(aTopology(), rows);
  expect(others).toEqual([]);
  expect(found?.sentence).toBe(
    'ClusterIP 10.96.0.7 of backend, from your machine and node kind-worker: expected shut, because: Nothing listens here. Seen: answered.',
  );
  expect(found?.run).toBe('kubectl -n shop get service backend -o yaml');
});

test('every row that is not as expected is in exactly one diagnosis', () => {
  const services = [aService('backend'), aService('frontend', { selector: { app: 'gone' } })];
  const rows = [
    aRow(refused),
    aRow(late, { vantage: stranger }),
    aRow(refused, { door: aDoor({ service: 'frontend' }), vantage: fromPod('backend') }),
    aRow(unknown, { door: aDoor({ kind: 'DNS name' }) }),
    aRow(answered, { expected: 'shut', vantage: machine }),
  ];
  const explained = diagnose(aTopology({ services }), rows).flatMap(({ rows }) => rows);
  expect(explained).toHaveLength(rows.length);
  expect(new Set(explained)).toEqual(new Set(rows));
});

test.each([
  ['Ingress', 'spec.tls'],
  ['Gateway', 'spec.listeners[].tls'],
])('a certificate for another name is looked for where the %s names its own', (kind, field) => {
  const wrong = { ...answered, notUs: 'wrong name in the certificate: it is for a, not for b' };
  const row = aRow(wrong, { vantage: machine });
  const claim = { ...row.claim, object: `${kind}/entry`, field: 'spec.rules[0].http.paths' };
  const [found] = diagnose(aTopology(), [{ ...row, claim, verdict: 'mismatch' }]);
  expect(found?.lookAt).toEqual([`${kind}/entry ${field}`]);
});
