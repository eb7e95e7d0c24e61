import { expect, test } from 'vitest';
import { refusal, tiers } from './render.ts';
import type { Values } from './render.ts';

const balancerOnly = [
  ['loadBalancerClass', 'example.com/internal'],
  ['loadBalancerSourceRanges', ['203.0.113.0/24']],
  ['allocateLoadBalancerNodePorts', false],
] as const;
const external = [
  ['nodePort', 30_085],
  ['externalTrafficPolicy', 'Local'],
] as const;

const impossible = tiers.flatMap((tier) => [
  ...[...balancerOnly, ...external].map(([field, value]) => ({
    tier,
    field,
    value,
    type: 'ClusterIP',
  })),
  ...balancerOnly.map(([field, value]) => ({ tier, field, value, type: 'NodePort' })),
]);

test.each(impossible)(
  '$tier as $type refuses $field and says what to set',
  async ({ tier, type, field, value }) => {
    const message = await refusal({
      [tier]: { service: { type, nodePort: null, [field]: value } },
    });
    expect(message).toContain(
      `${tier}.service.${field} is set (${JSON.stringify(value)}), but ${tier}.service.type is ${type}`,
    );
    expect(message).toContain(`--set ${tier}.service.${field}=null`);
    expect(message).toMatch(/or set \w+\.service\.type to (NodePort or )?LoadBalancer\.\n/);
  },
);

test.each(tiers)('%s refuses a timeout of a session affinity that it has not', async (tier) => {
  const message = await refusal({ [tier]: { service: { sessionAffinityTimeoutSeconds: 60 } } });
  expect(message).toContain(`${tier}.service.sessionAffinityTimeoutSeconds is set (60)`);
  expect(message).toContain(`or set ${tier}.service.sessionAffinity to ClientIP.`);
});

test.each(['NodePort', 'LoadBalancer'])('a headless %s is refused', async (type) => {
  const message = await refusal({ backend: { service: { type, nodePort: null, headless: true } } });
  expect(message).toContain(
    `backend.service.headless is true, but backend.service.type is ${type}`,
  );
  expect(message).toContain('Set backend.service.type to ClusterIP');
});

test.each([
  ['internalTrafficPolicy', 'Local'],
  ['trafficDistribution', 'PreferSameZone'],
  ['sessionAffinity', 'ClientIP'],
])('a headless Service refuses %s, which nobody would carry out', async (field, value) => {
  const message = await refusal({ mysql: { service: { headless: true, [field]: value } } });
  expect(message).toContain(
    `mysql.service.${field} is set (${value}), but mysql.service.headless is true`,
  );
  expect(message).toContain(`--set mysql.service.${field}=null`);
});

test('a headless Service refuses to promise another port than that of its pods', async () => {
  const service = { type: 'ClusterIP', nodePort: null, headless: true };
  expect(await refusal({ backend: { service } })).toContain('Set backend.service.port to 8080');
});

test('two Services refuse to share a node port', async () => {
  const message = await refusal({ frontend: { service: { nodePort: 30_080 } } });
  expect(message).toContain(
    'frontend.service.nodePort and backend.service.nodePort are both 30080',
  );
  expect(message).toContain('Set one of them to another port from 30000 to 32767, or to null');
});

test.each([0, 2])('MySQL refuses %i replicas', async (replicas) => {
  const message = await refusal({ mysql: { replicas } });
  expect(message).toContain(`mysql.replicas is ${replicas}, but MySQL here is a single server`);
  expect(message).toContain('Set mysql.replicas to 1.');
});

test("the shop's user is not MySQL's administrator", async () => {
  expect(await refusal({ mysql: { username: 'root' } })).toContain(
    'Set mysql.username to another name, for example doorstep.',
  );
});

test.each<[string, Values, string]>([
  ['a node port below the range', { backend: { service: { nodePort: 29_999 } } }, 'want 30,000'],
  ['a node port above the range', { backend: { service: { nodePort: 32_768 } } }, 'want 32,767'],
  [
    'a type that there is not',
    { frontend: { service: { type: 'Loadbalancer' } } },
    "must be one of 'ClusterIP', 'NodePort', 'LoadBalancer'",
  ],
  ['a port that is none', { mysql: { service: { port: 0 } } }, "'/mysql/service/port'"],
  ['a port in quotes', { backend: { containerPort: '8080' } }, 'got string, want integer'],
  ['an unknown tier', { database: {} }, "additional properties 'database' not allowed"],
  ['an unknown key', { frontend: { replica: 2 } }, "properties 'replica' not allowed"],
  ['an unknown Service key', { mysql: { service: { nodeport: 1 } } }, "'nodeport' not allowed"],
  ['an unknown image key', { backend: { image: { digest: 'x' } } }, "'digest' not allowed"],
  ['an unknown resource', { backend: { resources: { request: {} } } }, "'request' not allowed"],
  ['a quantity that is none', { mysql: { persistence: { size: 'big' } } }, "'big' does not match"],
  [
    'an address without its prefix length',
    { frontend: { service: { loadBalancerSourceRanges: ['203.0.113.7'] } } },
    "'203.0.113.7' does not match",
  ],
])('%s is refused by the schema', async (_title, values, message) => {
  expect(await refusal(values)).toContain(message);
});
