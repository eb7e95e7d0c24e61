import { expect, test } from 'vitest';
import { refusal, render } from './render.ts';
import type { Values } from './render.ts';

const preset = { preset: 'zero-trust' };

async function policies(doors: Values): Promise<Map<string, Record<string, unknown>>> {
  const manifests = await render({ doors }, preset);
  const found = manifests.filter(({ kind }) => kind === 'NetworkPolicy');
  return new Map(found.map(({ metadata, spec }) => [metadata.name, spec]));
}

function gap(port: number, ...networks: string[]) {
  const to = networks.map((cidr) => ({ ipBlock: { cidr } }));
  return { to, ports: [{ protocol: 'TCP', port }] };
}

test("the backend's way to the API server is one rule more, and nothing else changes", async () => {
  const shut = await policies({ enabled: false });
  const open = await policies({ apiServer: { addresses: ['172.18.0.2'] } });
  expect([...open.keys()]).toEqual([...shut.keys()]);
  for (const [name, spec] of open) {
    const before = shut.get(name);
    const more = name === 'backend-to-mysql' ? [gap(6443, '172.18.0.2/32')] : [];
    const egress = [before?.['egress'] ?? []].flat();
    const expected = more.length > 0 ? { ...before, egress: [...egress, ...more] } : before;
    expect(spec).toEqual(expected);
  }
});

test('the gap is as wide as the addresses and networks that are named, at their port', async () => {
  const addresses = ['10.0.0.5', 'fd00::5', '10.1.0.0/28', 'fd01::/64'];
  const open = await policies({ apiServer: { addresses, port: 443 } });
  const networks = ['10.0.0.5/32', 'fd00::5/128', '10.1.0.0/28', 'fd01::/64'];
  expect([open.get('backend-to-mysql')?.['egress']].flat().at(-1)).toEqual(gap(443, ...networks));
});

test('a wall without a gap for the live picture is refused, with the command to look with', async () => {
  const message = await refusal({}, preset);
  expect(message).toContain(
    'networkPolicies.enabled and doors.enabled are both true, but doors.apiServer.addresses is empty',
  );
  expect(message).toContain(
    'kubectl get endpointslices --namespace default --selector kubernetes.io/service-name=kubernetes',
  );
  expect(message).toContain('"npm run up" fills both in');
  expect(message).toContain('or set doors.enabled to false.');
});

test.each<[string, Values, string]>([
  ['a name', { apiServer: { addresses: ['kubernetes.default'] } }, "'kubernetes.default' does not"],
  ['an address with a port', { apiServer: { addresses: ['10.0.0.5:6443'] } }, 'does not match'],
  ['an address named twice', { apiServer: { addresses: ['10.0.0.5', '10.0.0.5'] } }, 'are equal'],
  ['a port that is none', { apiServer: { port: 0 } }, "'/doors/apiServer/port'"],
  ['an unknown key', { readPods: true }, "'readPods' not allowed"],
  ['an unknown key of the API server', { apiServer: { address: '10.0.0.5' } }, "'address' not"],
  ['a word for a switch', { enabled: 'cluster' }, 'got string, want boolean'],
])('%s is refused by the schema', async (_title, doors, message) => {
  expect(await refusal({ doors })).toContain(message);
});
