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
