import { picture, shopPod } from '@doorstep/k8s/matrix/picture.test-fixture';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { DoorsMap } from '../../contract/doors-map.ts';
import { toDoorsMap } from './doors-map.ts';

const none = { matchLabels: {}, matchExpressions: [] };

test('the article is drawn from its control plane on, and along the chain of its tiers', () => {
  const map = Value.Parse(DoorsMap, toDoorsMap(picture()));
  expect(map.nodes.map(({ name }) => name)).toEqual(['control-plane', 'worker', 'worker2']);
  expect(map.services.map(({ name }) => name)).toEqual(['frontend', 'backend', 'mysql']);
  expect(map.services[1]).toMatchObject({ type: 'NodePort', ports: [{ nodePort: 30080 }] });
  expect(map.services[1]?.list).toHaveLength(2);
});

test('nodes that nobody may read are those that pods run on', () => {
  const missing = [
    { resource: 'nodes', why: 'cannot read nodes: you may not (HTTP 403).' },
    { resource: 'gateways', why: 'That API is not installed.', notInstalled: true as const },
  ];
  const worker = { name: 'worker', ready: true, inferred: true as const };
  const nodes = [{ ...worker, internalIps: ['172.18.0.3'] }];
  const map = toDoorsMap(picture({ nodes, missing }));
  expect(map.nodes).toEqual([{ ...worker, addresses: ['172.18.0.3'] }]);
  expect(map.missing).toEqual([
    { resource: 'nodes', why: expect.stringContaining('doors.readNodes') },
  ]);
});

test('a Service says how many pods are wanted behind it, where somebody makes them', () => {
  const podLabels = shopPod('backend', 'worker', '10.0.0.1').labels;
  const rollout = { wanted: 3, updated: 3, available: 3, done: true, podLabels };
  const workloads = [{ kind: 'Deployment' as const, name: 'backend', ...rollout }];
  const { services } = toDoorsMap(picture({ workloads }));
  expect(services.map(({ wanted }) => wanted)).toEqual([undefined, 3, undefined]);
});

test('a NetworkPolicy stands round its pods, and says whom its gaps name', () => {
  const rule = {
    peers: [{ pods: { ...none, matchLabels: { tier: 'frontend' } } }],
    ports: [{ protocol: 'TCP', port: 8080 }],
  };
  const written = { namespace: 'doorstep', ingress: [rule], egress: [] };
  const selected = {
    matchLabels: { 'app.kubernetes.io/component': 'mysql' },
    matchExpressions: [],
  };
  const { policies } = toDoorsMap(
    picture({
      networkPolicies: [
        { ...written, name: 'guarded', pods: selected, types: ['Ingress'] },
        { ...written, name: 'silent', pods: selected, types: ['Egress'] },
      ],
    }),
  );
  expect(policies).toEqual([
    {
      name: 'guarded',
      pods: ['mysql-on-worker'],
      ingress: 'only from pods with tier=frontend, TCP 8080',
    },
    { name: 'silent', pods: ['mysql-on-worker'], egress: 'to nobody' },
  ]);
});

test('an Ingress and a Gateway with its routes are entrances with rules', () => {
  const named = { namespace: 'doorstep', name: 'shop' };
  const map = toDoorsMap(
    picture({
      ingresses: [
        {
          ...named,
          rules: [
            {
              host: 'shop.localhost',
              paths: [{ path: '/', pathType: 'Prefix', service: 'frontend', port: 80 }],
            },
          ],
          tls: [{ hosts: ['shop.localhost'] }],
          addresses: ['172.18.255.201'],
        },
      ],
      gateways: [
        {
          ...named,
          className: 'c',
          listeners: [{ name: 'http', port: 80, protocol: 'HTTP', routesFrom: 'Same' }],
          addresses: [],
          programmed: true,
        },
      ],
      httpRoutes: [
        {
          namespace: 'doorstep',
          name: 'api',
          hostnames: [],
          parents: [named],
          rules: [
            {
              paths: [{ type: 'PathPrefix', value: '/api' }],
              backends: [{ service: 'backend', port: 80, weight: 1 }],
            },
          ],
        },
      ],
    }),
  );
  const frontend = { path: '/', service: 'frontend', port: '80' };
  expect(map.entrances).toEqual([
    {
      kind: 'Ingress',
      name: 'shop',
      addresses: ['172.18.255.201'],
      tls: true,
      rules: [{ host: 'shop.localhost', ...frontend }],
    },
    {
      kind: 'Gateway',
      name: 'shop',
      addresses: [],
      tls: false,
      rules: [{ path: '/api', service: 'backend', port: '80' }],
    },
  ]);
});
