import { expect, test } from 'vitest';
import type { Topology } from '../topology/topology.ts';
import { claimOf, claimsByName } from './claim.test-fixture.ts';
import { picture } from './picture.test-fixture.ts';
import { recorded, withoutIntent } from './recordings/recording.test-fixture.ts';

/** How many claims expect what, by the kind of door. */
function tally(topology: Topology) {
  const claims = [...claimsByName(topology).values()];
  return Object.fromEntries(
    [...Map.groupBy(claims, ({ door }) => door.kind)].map(([kind, of]) => [
      kind,
      Object.fromEntries(
        [...Map.groupBy(of, ({ expected }) => expected)].map(([expected, some]) => [
          expected,
          some.length,
        ]),
      ),
    ]),
  );
}

function expectations(topology: Topology) {
  return [...claimsByName(topology)].map(([pair, { expected }]) => `${pair}: ${expected}`);
}

/** Nine places ask: this machine, three nodes, a pod of each tier, a stranger, another namespace. */
const article = {
  LoadBalancer: { open: 9 },
  NodePort: { open: 54, shut: 27 },
  ClusterIP: { shut: 3, open: 24 },
  'DNS name': { shut: 15, open: 12 },
  'pod IP': { shut: 5, open: 40 },
};

test('the article’s doors are open and shut as the article says', () => {
  expect(tally(picture())).toEqual(article);
});

test('a recorded article is the same picture', async () => {
  expect(tally(await recorded('article'))).toEqual(article);
});

test('every claim says why in one sentence, and names an object and a field', async () => {
  for (const topology of [await recorded('article'), await recorded('zero-trust')]) {
    for (const { because, object, field } of claimsByName(topology).values()) {
      expect(because).toMatch(/^[A-Z].*\.$/);
      expect(object).toMatch(/^[A-Z][A-Za-z]+\/[a-z0-9-]+$/);
      expect(field).not.toBe('');
      expect(`${because}${object}`).not.toContain('undefined');
    }
  }
});

test('in the recorded zero trust only the declared edges are open', async () => {
  const topology = await recorded('zero-trust');
  const open = [...claimsByName(topology).values()].filter(
    ({ expected, door }) => expected === 'open' && door.kind === 'DNS name',
  );
  expect(open.map(({ vantage, door }) => [vantage, door.service])).toEqual([
    [expect.objectContaining({ tier: 'frontend' }), 'backend'],
    [expect.objectContaining({ tier: 'backend' }), 'mysql'],
  ]);
});

test('no expectation of zero trust moves when a policy is taken away, so that its loss shows', async () => {
  const topology = await recorded('zero-trust');
  const { networkPolicies } = topology;
  expect(networkPolicies.length).toBeGreaterThan(5);
  for (const { name } of networkPolicies) {
    const fewer = networkPolicies.filter((policy) => policy.name !== name);
    expect(expectations({ ...topology, networkPolicies: fewer })).toEqual(expectations(topology));
  }
});

test('the recorded policies enforce what the annotations ask', async () => {
  const meant = claimsByName(await recorded('zero-trust'));
  const enforced = claimsByName(withoutIntent(await recorded('zero-trust')));
  const differing = [...meant].filter(([pair, { expected }]) => {
    const other = enforced.get(pair)?.expected;
    return expected !== 'unclear' && other !== 'unclear' && other !== expected;
  });
  expect(differing.map(([pair]) => pair)).toEqual([]);
});

test('a door to a Service that does not exist is claimed by what leads to it', () => {
  const paths = [{ path: '/', pathType: 'Prefix', service: 'fronted', port: 80 }];
  const ingress = { namespace: 'doorstep', name: 'typo', rules: [{ paths }], tls: [] };
  const topology = picture({ ingresses: [{ ...ingress, addresses: ['172.18.255.201'] }] });
  expect(claimOf(topology, 'Ingress/typo/*/', 'your machine')).toMatchObject({
    expected: 'open',
    because: expect.stringContaining('names fronted'),
  });
});
