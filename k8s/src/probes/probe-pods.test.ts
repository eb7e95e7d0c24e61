import type { V1Pod } from '@kubernetes/client-node';
import { expect, test } from 'vitest';
import type { Vantage } from '../matrix/vantage.ts';
import { apiServer } from './api.test-server.ts';
import type { ApiAnswer, ApiRequest } from './api.test-server.ts';
import { openProbePods } from './probe-pods.ts';

const options = {
  namespace: 'doorstep',
  nodes: [
    { name: 'one', ready: true },
    { name: 'two', ready: false },
  ],
  image: 'doorstep/backend:test',
};

const ready = { status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] } };
const stranger: Vantage = { kind: 'stranger' };
const elsewhere: Vantage = { kind: 'other namespace' };
const onNode = (node: string): Vantage => ({ kind: 'node', node });

/** An API server in which each pod is at once what `pod` says; `refuse` has the first word. */
function cluster(pod: object, refuse: (request: ApiRequest) => ApiAnswer = () => undefined) {
  return apiServer((request) => {
    const refused = refuse(request);
    if (refused) return refused;
    if (request.method !== 'GET') return undefined;
    return { body: /\/pods\/./.test(request.path) ? pod : { items: [] } };
  });
}

test('a stranger, a pod in a namespace of its own and one on each ready node are started', async () => {
  const { core, requests } = await cluster(ready);
  const pods = openProbePods({ core }, options);
  expect(await pods.podFor(stranger)).toMatchObject({ pod: { namespace: 'doorstep' } });
  const other = await pods.podFor(elsewhere);
  expect(other).toMatchObject({ pod: { namespace: expect.stringMatching(/^doorstep-probes-/) } });
  expect(await pods.podFor(onNode('one'))).toHaveProperty('pod');
  expect(await pods.podFor(onNode('two'))).toHaveProperty('why');
  const made = requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/pods'));
  const specs = made.map(({ body }): V1Pod => JSON.parse(body));
  expect(specs).toHaveLength(3);
  for (const { metadata, spec } of specs) {
    expect(metadata?.labels).toEqual({ 'app.kubernetes.io/part-of': 'doorstep-probe' });
    expect(spec).toMatchObject({ activeDeadlineSeconds: 600, automountServiceAccountToken: false });
  }
  expect(specs.filter(({ spec }) => spec?.hostNetwork)).toMatchObject([
    { spec: { nodeName: 'one', dnsPolicy: 'Default', tolerations: [{ operator: 'Exists' }] } },
  ]);
});

test("closing removes one's own pods and namespace, and what older runs left", async () => {
  const old = { name: 'left-behind', creationTimestamp: new Date(Date.now() - 700_000) };
  const recent = { name: 'of-another-run', creationTimestamp: new Date() };
  const { core, requests } = await cluster(ready, ({ method, path }) => {
    const isList = method === 'GET' && /\/(pods|namespaces)$/.test(path);
    return isList ? { body: { items: [{ metadata: old }, { metadata: recent }] } } : undefined;
  });
  const pods = openProbePods({ core }, options);
  await Promise.all([pods.close(), pods.close()]);
  const deleted = requests.flatMap(({ method, path }) => (method === 'DELETE' ? path : []));
  const expected = [
    '/namespaces/doorstep-probes-RUN',
    '/namespaces/doorstep/pods/doorstep-probe-RUN-stranger',
    '/namespaces/doorstep/pods/left-behind',
    '/namespaces/left-behind',
  ];
  const paths = deleted.map((path) => path.replaceAll(/[0-9a-f]{8}/g, 'RUN'));
  expect(paths.toSorted()).toEqual(expected.toSorted());
});

test('who may not start pods is told what the API server said, in both namespaces', async () => {
  const body = { message: 'pods is forbidden: User "jo" cannot create resource "pods"' };
  const { core } = await cluster(ready, ({ method }) =>
    method === 'POST' ? { status: 403, body } : undefined,
  );
  const pods = openProbePods({ core }, options);
  const why = expect.stringMatching(/no pod could be started in namespace doorstep.*"jo" cannot/);
  expect(await pods.podFor(stranger)).toEqual({ why });
  expect(await pods.podFor(elsewhere)).toEqual({ why });
});

test('a young namespace without a service account is asked again', async () => {
  const body = { message: 'error looking up x: serviceaccount "default" not found' };
  const refusals = [403, 403];
  const { core } = await cluster(ready, ({ method, path }) => {
    const isNew = method === 'POST' && path.includes('doorstep-probes') && path.endsWith('/pods');
    const status = isNew ? refusals.pop() : undefined;
    return status ? { status, body } : undefined;
  });
  expect(await openProbePods({ core }, options).podFor(elsewhere)).toHaveProperty('pod');
});

test('a pod whose image cannot be had is given up with the reason', async () => {
  const state = { waiting: { reason: 'ErrImagePull' } };
  const { core } = await cluster({
    metadata: { name: 'probe' },
    status: { phase: 'Pending', containerStatuses: [{ name: 'probe', state }] },
  });
  expect(await openProbePods({ core }, options).podFor(stranger)).toEqual({
    why: 'pod probe does not start: ErrImagePull.',
  });
});

test('a pod that is never ready is given up in time, at once when all is closed', async () => {
  const conditions = [{ type: 'PodScheduled', status: 'False', message: 'no node has room' }];
  const { core } = await cluster({ status: { phase: 'Pending', conditions } });
  const why = expect.stringMatching(/was not ready in time: no node has room/);
  const hasty = openProbePods({ core }, { ...options, patience: 50 });
  expect(await hasty.podFor(stranger)).toEqual({ why });
  const closed = openProbePods({ core }, options);
  const waiting = closed.podFor(stranger);
  await closed.close();
  expect(await waiting).toEqual({ why });
});
