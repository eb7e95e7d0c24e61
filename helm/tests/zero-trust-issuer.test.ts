import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { refusal, render } from './render.ts';
import type { Values } from './render.ts';

const apis = ['cert-manager.io/v1/Certificate', 'gateway.networking.k8s.io/v1/HTTPRoute'];
const managed = { enabled: true, issuer: 'certManager' };

test('cert-manager signs by an authority of the release, into the same Secrets', async () => {
  const manifests = await render({ tls: managed }, { apis });
  expect(manifests.some(({ metadata }) => metadata.name === 'tiers-self-signed')).toBe(true);
  expect(find(manifests, 'Issuer', 'tiers-ca').spec).toEqual({ ca: { secretName: 'tiers-ca' } });
  expect(find(manifests, 'Certificate', 'tiers-ca').spec).toMatchObject({
    isCA: true,
    secretName: 'tiers-ca',
    issuerRef: { name: 'tiers-self-signed' },
  });
  for (const tier of ['frontend', 'backend', 'mysql']) {
    expect(find(manifests, 'Certificate', `${tier}-tls`).spec).toMatchObject({
      secretName: `${tier}-tls`,
      commonName: tier,
      dnsNames: [
        tier,
        `${tier}.default`,
        `${tier}.default.svc`,
        `${tier}.default.svc.cluster.local`,
      ],
      duration: '8760h',
      usages: expect.arrayContaining(['server auth', 'client auth']),
      issuerRef: { name: 'tiers-ca', kind: 'Issuer', group: 'cert-manager.io' },
    });
  }
  const secrets = manifests.filter(({ kind }) => kind === 'Secret');
  expect(secrets.map(({ metadata }) => metadata.name)).toEqual(['mysql']);
});

test('an issuer of yours signs instead', async () => {
  const issuerRef = { name: 'vault', kind: 'ClusterIssuer', group: 'cert-manager.io' };
  const manifests = await render({ tls: { ...managed, certManager: { issuerRef } } }, { apis });
  expect(find(manifests, 'Certificate', 'backend-tls').spec).toMatchObject({ issuerRef });
  expect(manifests.some(({ kind }) => kind === 'Issuer')).toBe(false);
});

test('cert-manager is refused where its definitions are missing', async () => {
  const message = await refusal({ tls: managed }, { apis: [] });
  expect(message).toContain('tls.issuer is certManager, but this cluster has no cert-manager');
  expect(message).toContain('or set tls.issuer to chart.');
});

test.each<[string, Values, string]>([
  [
    'an issuer that nobody asks',
    { tls: { enabled: true, certManager: { issuerRef: { name: 'vault' } } } },
    'issuerRef.name is vault, but tls.issuer is chart, so nobody would ask it.',
  ],
  [
    'a backend that accepts nobody',
    { tls: { enabled: true, clientNames: [] } },
    "tls.clientNames is [], but the backend must accept the frontend's certificate",
  ],
  [
    'a backend that does not accept the frontend',
    { tls: { enabled: true, clientNames: ['admin'] } },
    'Set tls.clientNames to [frontend], and more names if more may call.',
  ],
  [
    'a database outside of the release',
    {
      tls: { enabled: true },
      mysql: { existingSecret: 'x', external: { dnsName: 'db.example.org' } },
    },
    'Set tls.enabled to false, or leave mysql.external empty.',
  ],
  [
    'an entry that leads to the backend past the frontend',
    { tls: { enabled: true }, ingress: { enabled: true } },
    '--set ingress.apiPath= --set ingress.apiHost=',
  ],
  [
    'one port for the API and for probes',
    { tls: { enabled: true }, backend: { healthPort: 8080 } },
    'backend.healthPort and backend.containerPort are both 8080',
  ],
  ['an unknown issuer', { tls: { issuer: 'vault' } }, "must be one of 'chart', 'certManager'"],
  ['a client name that is none', { tls: { clientNames: ['front end'] } }, "'front end' does not"],
])('%s is refused', async (_title, values, message) => {
  expect(await refusal(values)).toContain(message);
});
