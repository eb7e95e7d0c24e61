import { expect, test } from 'vitest';
import { find, podsOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { render } from './render.ts';

const look = ['get', 'list', 'watch'];
const account = { kind: 'ServiceAccount', name: 'backend', namespace: 'default' };
const manifests = await render();
const off = await render({ doors: { enabled: false } });

function backendOf(list: Manifest[]) {
  const [deployed] = podsOf([find(list, 'Deployment', 'backend')]);
  const { serviceAccountName, automountServiceAccountToken, containers } = deployed?.pod ?? {};
  const told = containers?.[0]?.env?.find(({ name }) => name === 'DOORS')?.value;
  return { serviceAccountName, automountServiceAccountToken, told };
}

/** Every object that has to do with rights, as kind and name. */
function rightsIn(list: Manifest[]): string[] {
  return list
    .filter(({ kind }) => /Role|ServiceAccount/.test(kind))
    .map(({ kind, metadata: { namespace, name } }) => [kind, namespace, name].join(' '));
}

test('the backend reads what the picture needs in its namespace, and can change nothing', () => {
  expect(find(manifests, 'Role', 'backend').rules).toEqual([
    { apiGroups: [''], resources: ['services', 'pods'], verbs: look },
    { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: look },
    { apiGroups: ['networking.k8s.io'], resources: ['ingresses', 'networkpolicies'], verbs: look },
    { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'daemonsets'], verbs: look },
    {
      apiGroups: ['gateway.networking.k8s.io'],
      resources: ['gateways', 'httproutes'],
      verbs: look,
    },
    {
      apiGroups: [''],
      resources: ['configmaps'],
      resourceNames: ['doorstep-doors'],
      verbs: look,
    },
    {
      apiGroups: [''],
      resources: ['configmaps'],
      resourceNames: ['doorstep-lessons'],
      verbs: ['get'],
    },
  ]);
  expect(find(manifests, 'RoleBinding', 'backend')).toMatchObject({
    subjects: [account],
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'backend' },
  });
});

test('of what is not in its namespace it reads the nodes alone', () => {
  expect(find(manifests, 'ClusterRole', 'default:shop:backend').rules).toEqual([
    { apiGroups: [''], resources: ['nodes'], verbs: look },
  ]);
  expect(find(manifests, 'ClusterRoleBinding', 'default:shop:backend')).toMatchObject({
    subjects: [account],
    roleRef: { kind: 'ClusterRole', name: 'default:shop:backend' },
  });
  expect(rightsIn(manifests)).toHaveLength(5);
});

test('the token is in the pods of the backend, and nowhere by itself', () => {
  expect(find(manifests, 'ServiceAccount', 'backend').automountServiceAccountToken).toBe(false);
  expect(backendOf(manifests)).toEqual({
    serviceAccountName: 'backend',
    automountServiceAccountToken: true,
    told: 'cluster',
  });
  for (const { name, pod } of podsOf(manifests)) {
    if (name === 'backend') continue;
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.serviceAccountName).toBeUndefined();
  }
});

test('without the right to read nodes nothing is asked of the cluster as a whole', async () => {
  const apart = await render({ doors: { readNodes: false } });
  expect(rightsIn(apart)).toEqual([
    'ServiceAccount default backend',
    'Role default backend',
    'RoleBinding default backend',
  ]);
  expect(backendOf(apart)).toEqual(backendOf(manifests));
});

test('switched off, the backend has no account, no token and no picture', () => {
  expect(rightsIn(off)).toEqual([]);
  // By name: a pod that stops naming an account would keep the one it had.
  expect(backendOf(off)).toEqual({
    serviceAccountName: 'default',
    automountServiceAccountToken: false,
    told: 'off',
  });
});

test('production is switched off', async () => {
  const apis = ['cert-manager.io/v1/Certificate'];
  const production = await render({}, { preset: 'production', apis });
  expect(rightsIn(production)).toEqual([]);
  expect(backendOf(production)).toEqual(backendOf(off));
});

test('a Gateway of its own in another namespace may be read there, by its name', async () => {
  const elsewhere = await render({ gateway: { namespace: 'entry' } }, { preset: 'gateway' });
  const role = find(elsewhere, 'Role', 'default:shop:backend');
  expect(role.metadata.namespace).toBe('entry');
  expect(role.rules).toEqual([
    {
      apiGroups: ['gateway.networking.k8s.io'],
      resources: ['gateways'],
      resourceNames: ['ecommerce-gateway'],
      verbs: look,
    },
  ]);
  expect(find(elsewhere, 'RoleBinding', 'default:shop:backend')).toMatchObject({
    metadata: { namespace: 'entry' },
    subjects: [account],
    roleRef: { kind: 'Role', name: 'default:shop:backend' },
  });
});

test('with a Gateway beside the shop, or one of yours, there is no such right', async () => {
  const parentRefs = [{ name: 'public', namespace: 'infra' }];
  const tls = { enabled: false };
  const yours = { create: false, className: '', tls, parentRefs };
  for (const gateway of [{}, yours]) {
    const list = await render({ gateway }, { preset: 'gateway' });
    expect(rightsIn(list)).toEqual(rightsIn(manifests));
  }
});
