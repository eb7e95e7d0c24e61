import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { find, podsOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { notes, render, tiers } from './render.ts';

const apiServer = { doors: { apiServer: { addresses: ['172.18.0.2'] } } };
const manifests = await render(apiServer, { preset: 'zero-trust' });
const article = await render();
const secured = ['frontend', 'backend', 'mysql'] as const;

function decoded(list: Manifest[], secret: string, key: string): string {
  const value = find(list, 'Secret', secret).data?.[key] ?? '';
  return Buffer.from(value, 'base64').toString();
}

function containerOf(list: Manifest[], tier: string) {
  const [deployed] = podsOf([find(list, 'Deployment', tier)]);
  return deployed?.pod.containers?.[0];
}

/** The variables whose names begin so, by name. */
function variables(list: Manifest[], tier: string, pattern: RegExp) {
  const env = containerOf(list, tier)?.env ?? [];
  return Object.fromEntries(
    env.filter(({ name }) => pattern.test(name)).map(({ name, value }) => [name, value]),
  );
}

test('zero-trust leaves one door open: the frontend for all, the others from inside', () => {
  const services = tiers.map((tier) => find(manifests, 'Service', tier));
  expect(services.map(({ spec }) => spec.type)).toEqual(['LoadBalancer', 'ClusterIP', 'ClusterIP']);
  expect(services.map(({ metadata }) => metadata.annotations)).toEqual([
    { 'doorstep.dev/callers': '*', 'doorstep.dev/calls': 'backend' },
    {
      'doorstep.dev/callers': 'frontend',
      'doorstep.dev/calls': 'mysql',
      'doorstep.dev/tls': 'mutual',
    },
    {
      'doorstep.dev/callers': 'backend',
      'doorstep.dev/calls': '',
      'doorstep.dev/tls': 'mutual',
    },
  ]);
});

test.each(secured)('the certificate of %s is for its names and signed by the authority', (tier) => {
  const authority = new X509Certificate(decoded(manifests, 'tiers-ca', 'tls.crt'));
  const certificate = new X509Certificate(decoded(manifests, `${tier}-tls`, 'tls.crt'));
  expect(certificate.verify(authority.publicKey)).toBe(true);
  // MySQL's REQUIRE SUBJECT compares the whole of it.
  expect(certificate.subject).toBe(`CN=${tier}`);
  const local = `${tier}.default`;
  expect(certificate.subjectAltName?.replaceAll('DNS:', '').split(', ')).toEqual([
    tier,
    local,
    `${local}.svc`,
    `${local}.svc.cluster.local`,
  ]);
  const days = (certificate.validToDate.getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(365);
  expect(decoded(manifests, `${tier}-tls`, 'ca.crt')).toBe(
    decoded(manifests, 'tiers-ca', 'tls.crt'),
  );
  expect(decoded(manifests, `${tier}-tls`, 'tls.key')).toContain('PRIVATE KEY');
});

test("no pod sees the authority's key, nor another tier's", () => {
  for (const tier of secured) {
    const pod = JSON.stringify(find(manifests, 'Deployment', tier));
    expect(pod.match(/"secretName":"[a-z-]+-(tls|ca)"/g)).toEqual([`"secretName":"${tier}-tls"`]);
    expect(pod).toContain('"name":"tls","mountPath":"/run/secrets/tls","readOnly":true');
  }
});

test('the frontend shows its certificate to a backend that must show its own', () => {
  expect(variables(manifests, 'frontend', /^BACKEND_/)).toEqual({
    BACKEND_URL: 'https://backend:443',
    BACKEND_TLS_CERT_FILE: '/run/secrets/tls/tls.crt',
    BACKEND_TLS_KEY_FILE: '/run/secrets/tls/tls.key',
    BACKEND_TLS_CA_FILE: '/run/secrets/tls/ca.crt',
  });
});

test('the backend opens to the frontend, and shows its certificate to MySQL', () => {
  expect(variables(manifests, 'backend', /TLS|^PORT|^HEALTH/)).toEqual({
    PORT: '8443',
    HEALTH_PORT: '8081',
    TLS_CERT_FILE: '/run/secrets/tls/tls.crt',
    TLS_KEY_FILE: '/run/secrets/tls/tls.key',
    TLS_CLIENT_CA_FILE: '/run/secrets/tls/ca.crt',
    TLS_CLIENT_NAMES: 'frontend',
    DB_TLS_CERT_FILE: '/run/secrets/tls/tls.crt',
    DB_TLS_KEY_FILE: '/run/secrets/tls/tls.key',
    DB_TLS_CA_FILE: '/run/secrets/tls/ca.crt',
  });
});

test('the kubelet, which has no certificate, asks the backend at a port of its own', () => {
  const backend = containerOf(manifests, 'backend');
  expect(backend?.ports).toEqual([
    { name: 'https', containerPort: 8443 },
    { name: 'health', containerPort: 8081 },
  ]);
  expect(JSON.stringify(backend).match(/"port":"\w+"/g)).toEqual(
    Array.from({ length: 3 }, () => '"port":"health"'),
  );
  expect(find(manifests, 'Service', 'backend').spec.ports).toEqual([
    { name: 'https', port: 443, targetPort: 'https' },
  ]);
});

test('MySQL takes encrypted connections only, from whom the accounts name', () => {
  expect(containerOf(manifests, 'mysql')?.args).toEqual(
    expect.arrayContaining([
      '--init-file=/etc/mysql-accounts/accounts.sql',
      '--require-secure-transport=ON',
      '--ssl-ca=/run/secrets/tls/ca.crt',
      '--ssl-cert=/run/secrets/tls/tls.crt',
      '--ssl-key=/run/secrets/tls/tls.key',
    ]),
  );
  expect(find(manifests, 'ConfigMap', 'mysql-accounts').data?.['accounts.sql']?.trim()).toBe(
    [
      "ALTER USER IF EXISTS 'doorstep'@'%' REQUIRE SUBJECT '/CN=backend';",
      "ALTER USER IF EXISTS 'root'@'%' REQUIRE SUBJECT '/CN=mysql';",
      "CREATE USER IF NOT EXISTS 'doorkeeper'@'127.0.0.1' REQUIRE SUBJECT '/CN=mysql';",
    ].join('\n'),
  );
});

test('without tls nothing is left of it, and the accounts are as they were before', () => {
  const { data } = find(article, 'ConfigMap', 'mysql-accounts');
  expect(data?.['accounts.sql']?.trim()).toBe(
    [
      "ALTER USER IF EXISTS 'doorstep'@'%' REQUIRE NONE;",
      "ALTER USER IF EXISTS 'root'@'%' REQUIRE NONE;",
      "DROP USER IF EXISTS 'doorkeeper'@'127.0.0.1';",
    ].join('\n'),
  );
  for (const tier of tiers) {
    expect(find(article, 'Service', tier).metadata.annotations).toBeUndefined();
    expect(JSON.stringify(find(article, 'Deployment', tier))).not.toMatch(
      /secrets\/tls|TLS_|--ssl|https|"health"/,
    );
  }
});

test('the notes say who may come in, and how', async () => {
  const said = await notes(apiServer, { preset: 'zero-trust' });
  expect(said).toContain(
    'from pods of the cluster, of those only frontend, which shows its certificate:\n    https://backend.street:443/api/products\n',
  );
  expect(said).toContain(
    'of those only backend, which shows its certificate:\n    mysql.street:3306\n',
  );
  expect(said).toContain('http://EXTERNAL-IP/\n');
});
