import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { render, tiers } from './render.ts';

const externalFields = { externalTrafficPolicy: 'Local', nodePort: 30_085 };
const balancerFields = {
  loadBalancerClass: 'example.com/internal',
  loadBalancerSourceRanges: ['203.0.113.0/24'],
  allocateLoadBalancerNodePorts: false,
};
const everyTypeFields = {
  internalTrafficPolicy: 'Local',
  trafficDistribution: 'PreferSameZone',
  sessionAffinity: 'ClientIP',
  ipFamilyPolicy: 'PreferDualStack',
};
const fieldsOf = {
  ClusterIP: everyTypeFields,
  NodePort: { ...everyTypeFields, ...externalFields },
  LoadBalancer: { ...everyTypeFields, ...externalFields, ...balancerFields },
} as const;
const types = ['ClusterIP', 'NodePort', 'LoadBalancer'] as const;
const pairs = tiers.flatMap((tier) => types.map((type) => ({ tier, type })));

async function serviceOf(tier: string, service: Record<string, unknown>) {
  const { spec } = find(await render({ [tier]: { service } }), 'Service', tier);
  return spec;
}

test('the default doors are those of the article', async () => {
  const manifests = await render();
  const doors = tiers.map((tier) => find(manifests, 'Service', tier).spec);
  expect(doors.map(({ type, ports }) => ({ type, ports }))).toEqual([
    { type: 'LoadBalancer', ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    {
      type: 'NodePort',
      ports: [{ name: 'http', port: 80, targetPort: 'http', nodePort: 30_080 }],
    },
    { type: 'ClusterIP', ports: [{ name: 'mysql', port: 3306, targetPort: 'mysql' }] },
  ]);
});

test.each(pairs)('$tier as $type carries nothing that was not asked for', async (pair) => {
  const spec = await serviceOf(pair.tier, { type: pair.type, nodePort: null });
  expect(Object.keys(spec).toSorted()).toEqual(['ports', 'selector', 'type']);
  expect(spec.type).toBe(pair.type);
  expect(spec.ports?.[0]).not.toHaveProperty('nodePort');
});

test.each(pairs)('$tier as $type carries every field that the type has', async (pair) => {
  const { nodePort, ...fields } = { nodePort: null, ...fieldsOf[pair.type] };
  const spec = await serviceOf(pair.tier, { type: pair.type, port: 8123, nodePort, ...fields });
  expect(spec).toMatchObject({ type: pair.type, ...fields });
  expect(spec.ports?.[0]).toMatchObject({ port: 8123, ...(nodePort && { nodePort }) });
});

test.each([
  [null, 10_800],
  [60, 60],
])('with session affinity a timeout of %j is written as %i s', async (given, written) => {
  const spec = await serviceOf('frontend', {
    sessionAffinity: 'ClientIP',
    sessionAffinityTimeoutSeconds: given,
  });
  expect(spec['sessionAffinityConfig']).toEqual({ clientIP: { timeoutSeconds: written } });
});

test('a headless Service has no address of its own', async () => {
  const spec = await serviceOf('mysql', { headless: true });
  expect(spec).toMatchObject({ type: 'ClusterIP', clusterIP: 'None' });
});

test('a Service selects by name, instance and component', async () => {
  expect(find(await render(), 'Service', 'backend').spec.selector).toEqual({
    'app.kubernetes.io/name': 'doorstep',
    'app.kubernetes.io/instance': 'shop',
    'app.kubernetes.io/component': 'backend',
  });
});

test('annotations reach the Service as they are', async () => {
  const annotations = { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' };
  const manifests = await render({ frontend: { service: { annotations } } });
  expect(find(manifests, 'Service', 'frontend').metadata.annotations).toEqual(annotations);
});
