import { expect, test } from 'vitest';
import { refusal, render } from './render.ts';

const production = { preset: 'production', apis: ['cert-manager.io/v1/Certificate'] };
const scaled = ['frontend', 'backend'] as const;
const issuer = { issuerRef: { name: 'ours' } };

test('without cert-manager its certificates are refused', async () => {
  const message = await refusal({}, { ...production, apis: [] });
  expect(message).toContain('this cluster has no cert-manager (cert-manager.io/v1 Certificate)');
  expect(message).toContain('Install it (https://cert-manager.io/docs/installation/)');
});

test.each<[string, Record<string, unknown>, string]>([
  ['no Ingress', { enabled: false, tls: { certManager: issuer } }, 'ingress.enabled is false'],
  ['no TLS', { enabled: true, tls: { certManager: issuer } }, 'ingress.tls.enabled is false'],
  [
    'no Secret to write',
    { enabled: true, tls: { enabled: true, certManager: issuer } },
    'ingress.tls.secretName is empty',
  ],
])('an issuer with %s is refused', async (_title, ingress, message) => {
  expect(await refusal({ ingress }, { apis: production.apis })).toContain(message);
});

test('an issuer for the Gateways of somebody else is refused', async () => {
  const tls = { enabled: true, secretName: 'entry', certManager: issuer };
  const gateway = { enabled: true, create: false, parentRefs: [{ name: 'theirs' }], tls };
  const apis = [...production.apis, 'gateway.networking.k8s.io/v1/HTTPRoute'];
  expect(await refusal({ gateway }, { apis })).toContain('gateway.create is false');
});

test.each(scaled)('a budget that lets no %s pod go is refused', async (tier) => {
  const podDisruptionBudget = { minAvailable: 2 };
  const message = await refusal({ [tier]: { podDisruptionBudget, replicas: 2 } });
  expect(message).toContain(`${tier}.podDisruptionBudget.minAvailable is 2`);
  expect(message).toContain(`may have no more than 2 pods (${tier}.replicas)`);
});

test('a budget is measured by the fewest pods of the autoscaler', async () => {
  const podDisruptionBudget = { minAvailable: 3 };
  const autoscaling = { enabled: true, minReplicas: 3, maxReplicas: 9 };
  expect(await refusal({ backend: { podDisruptionBudget, autoscaling, replicas: 8 } })).toContain(
    'may have no more than 3 pods (backend.autoscaling.minReplicas)',
  );
});

test('a budget that counts two ways is refused', async () => {
  const podDisruptionBudget = { minAvailable: 1, maxUnavailable: 1 };
  expect(await refusal({ backend: { podDisruptionBudget } })).toContain('a budget counts one way');
});

test('an autoscaler whose least is more than its most is refused', async () => {
  const autoscaling = { enabled: true, minReplicas: 4, maxReplicas: 3 };
  expect(await refusal({ frontend: { autoscaling } })).toContain('Set maxReplicas to 4 or more');
});

test('an autoscaler without a request to measure by is refused', async () => {
  const autoscaling = { enabled: true };
  const resources = { requests: { cpu: null } };
  expect(await refusal({ backend: { autoscaling, resources } })).toContain(
    'Set backend.resources.requests.cpu, for example to 100m',
  );
});

test.each([
  ['apiPath', '/api'],
  ['apiHost', 'api.shop.localhost'],
])('guards that ingress.%s leads past are refused', async (field, value) => {
  const message = await refusal({ ingress: { [field]: value } }, production);
  expect(message).toContain(`ingress.${field} (${value}) leads past the frontend`);
});

test.each(['frontend.rateLimit.requestsPerSecond', 'admin.allowedSources'])(
  '%s behind a proxy that is not believed is refused',
  async (guard) => {
    const admin = { allowedSources: guard.startsWith('admin') ? ['203.0.113.0/24'] : [] };
    const frontend = { trustedProxies: [] };
    const message = await refusal({ admin, frontend }, production);
    expect(message).toContain(`${guard} is set, but behind the Ingress`);
    expect(message).toContain('all customers would count as one');
  },
);

const admin = { allowedSources: ['203.0.113.0/24'] };
const rateLimit = { requestsPerSecond: 5 };
const closed = { service: { type: 'ClusterIP', nodePort: null } };

test.each([{ admin }, { frontend: { rateLimit } }])(
  '%o beside a public backend is refused',
  async (guard) => {
    expect(await refusal(guard)).toContain('but backend.service.type is NodePort, a door');
  },
);

test.each(['NodePort', 'LoadBalancer'])(
  "guards of a %s that hides the customers' addresses are refused",
  async (type) => {
    const message = await refusal({ admin, backend: closed, frontend: { service: { type } } });
    expect(message).toContain(`admin.allowedSources is set, but frontend.service.type is ${type}`);
    expect(message).toContain('Set frontend.service.externalTrafficPolicy to Local');
  },
);

test('guards where addresses arrive as they are need nobody to believe', async () => {
  const service = { externalTrafficPolicy: 'Local' };
  const manifests = await render({ admin, backend: closed, frontend: { service, rateLimit } });
  expect(manifests).not.toHaveLength(0);
});

test.each<[string, Record<string, unknown>, string]>([
  ['a rate of nothing', { rateLimit: { requestsPerSecond: 0 } }, 'want 1'],
  ['an address as a network', { trustedProxies: ['10.0.0.1'] }, "'10.0.0.1' does not match"],
  ['an unknown spread', { topologySpread: { whenUnsatisfiable: 'Never' } }, 'must be one of'],
  ['an unknown affinity', { podAntiAffinity: 'always' }, 'must be one of'],
  ['a budget of nothing', { podDisruptionBudget: { maxUnavailable: 0 } }, 'want 1'],
  ['an unknown key', { autoscaling: { min: 2 } }, "'min' not allowed"],
])('%s is refused by the schema', async (_title, frontend, message) => {
  expect(await refusal({ frontend })).toContain(message);
});
