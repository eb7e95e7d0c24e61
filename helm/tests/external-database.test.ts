import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { notes, render } from './render.ts';

const preset = 'external-database';
const addresses = ['192.0.2.10', '192.0.2.11'];
const byAddress = { mysql: { external: { dnsName: '', addresses, port: 3307 } } };
const ways = { 'a name': {}, 'an address': byAddress };

function names(manifests: Manifest[], kind: string): string[] {
  return manifests
    .filter((manifest) => manifest.kind === kind)
    .map(({ metadata }) => metadata.name);
}

test('a DNS name makes mysql an alias and nothing more', async () => {
  expect(find(await render({}, { preset }), 'Service', 'mysql').spec).toEqual({
    type: 'ExternalName',
    externalName: 'mysql.databases.svc.cluster.local',
    ports: [{ name: 'mysql', port: 3306 }],
  });
});

test('an address leaves mysql its own one, without a selector, and maps the port', async () => {
  const manifests = await render(byAddress, { preset });
  expect(find(manifests, 'Service', 'mysql').spec).toEqual({
    type: 'ClusterIP',
    ports: [{ name: 'mysql', port: 3306, targetPort: 3307 }],
  });
  expect(find(manifests, 'EndpointSlice', 'mysql-external-ipv4')).toMatchObject({
    metadata: {
      labels: {
        'kubernetes.io/service-name': 'mysql',
        'endpointslice.kubernetes.io/managed-by': 'doorstep-chart',
      },
    },
    addressType: 'IPv4',
    ports: [{ name: 'mysql', port: 3307, protocol: 'TCP' }],
    endpoints: addresses.map((address) => ({
      addresses: [address],
      conditions: { ready: true },
    })),
  });
});

test('IPv6 addresses have a slice of their own', async () => {
  const external = { dnsName: '', addresses: ['2001:db8::10'] };
  const manifests = await render({ mysql: { external } }, { preset });
  expect(find(manifests, 'EndpointSlice', 'mysql-external-ipv6')).toMatchObject({
    addressType: 'IPv6',
    endpoints: [{ addresses: ['2001:db8::10'] }],
  });
});

test("a name that only begins as the shop's own does is another name", async () => {
  const external = { dnsName: 'mysql.default.example.com' };
  const manifests = await render({ mysql: { external } }, { preset });
  expect(find(manifests, 'Service', 'mysql').spec).toMatchObject({
    externalName: external.dnsName,
  });
});

test('a name has no EndpointSlice', async () => {
  expect(names(await render({}, { preset }), 'EndpointSlice')).toEqual([]);
});

test.each(Object.entries(ways))(
  'behind %s there is no MySQL of the chart, no data and no password of its own',
  async (_way, values) => {
    const manifests = await render(values, { preset });
    expect(names(manifests, 'Deployment').toSorted()).toEqual(['backend', 'frontend']);
    for (const kind of ['PersistentVolumeClaim', 'Secret']) {
      expect(names(manifests, kind)).toEqual([]);
    }
  },
);

test.each(Object.entries(ways))('the backend is told nothing about %s', async (_way, values) => {
  const [own, other] = [await render(), await render(values, { preset })].map(
    (manifests) => find(manifests, 'Deployment', 'backend').spec.template?.spec.containers,
  );
  expect(other).toEqual(own);
});

test.each(Object.entries(ways))(
  'after the move to %s the pods of the own MySQL are forgotten',
  async (_way, values) => {
    const manifests = await render(values, { preset });
    for (const kind of ['ServiceAccount', 'Role', 'RoleBinding', 'Job']) {
      expect(find(manifests, kind, 'forget-mysql-pods').metadata.annotations).toMatchObject({
        'helm.sh/hook': 'post-upgrade,post-rollback',
        'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded',
      });
    }
    expect(find(manifests, 'Role', 'forget-mysql-pods')).toMatchObject({
      rules: [
        { resources: ['endpointslices'], verbs: ['list', 'delete'] },
        { resources: ['endpoints'], resourceNames: ['mysql'], verbs: ['delete'] },
      ],
    });
  },
);

test('the job that forgets keeps to the restricted level', async () => {
  const job = find(await render({}, { preset }), 'Job', 'forget-mysql-pods');
  expect(job.spec.template?.spec).toMatchObject({
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
      },
    ],
  });
});

test('with a MySQL of its own the chart makes nothing of this', async () => {
  const made = (await render()).map(({ metadata }) => metadata.name);
  expect(made).not.toContain('forget-mysql-pods');
});

test('the notes say that nobody checks the other database', async () => {
  const name = await notes({}, { preset });
  expect(name).toContain(
    'mysql (ExternalName: another name for mysql.databases.svc.cluster.local)',
  );
  expect(name).not.toContain('port-forward service/mysql');
  const address = await notes(byAddress, { preset });
  expect(address).toContain('for 192.0.2.10, 192.0.2.11 at port 3307)');
  expect(address).toContain('Nobody checks whether they answer');
});
