import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { notes, refusal, render } from './render.ts';

const preset = { preset: 'ingress' };
const shop = { host: 'shop.localhost' };

function to(service: string, path: string) {
  return {
    path,
    pathType: 'Prefix',
    backend: { service: { name: service, port: { name: 'http' } } },
  };
}

async function ingressOf(values: Record<string, unknown> = {}) {
  return find(await render({ ingress: values }, preset), 'Ingress', 'ecommerce-ingress');
}

test('one host leads to both tiers by path, another to the backend', async () => {
  const { spec, metadata } = await ingressOf();
  expect(spec['rules']).toEqual([
    { ...shop, http: { paths: [to('backend', '/api'), to('frontend', '/')] } },
    { host: 'api.shop.localhost', http: { paths: [to('backend', '/')] } },
  ]);
  expect(metadata.annotations).toBeUndefined();
});

test('without a class the field is left out, with one it is written', async () => {
  expect((await ingressOf()).spec).not.toHaveProperty('ingressClassName');
  expect((await ingressOf({ className: 'traefik' })).spec['ingressClassName']).toBe('traefik');
});

test('everything can go through the frontend', async () => {
  const { spec } = await ingressOf({ apiPath: '', apiHost: '' });
  expect(spec['rules']).toEqual([{ ...shop, http: { paths: [to('frontend', '/')] } }]);
  expect(spec['tls']).toMatchObject([{ hosts: ['shop.localhost'] }]);
});

test('the certificate that the chart makes is for both names, and its authority signed it', async () => {
  const manifests = await render({}, preset);
  const [tls] = [find(manifests, 'Ingress', 'ecommerce-ingress').spec['tls']].flat();
  expect(tls).toMatchObject({ secretName: 'ecommerce-ingress-tls' });
  const { data = {}, metadata } = find(manifests, 'Secret', 'ecommerce-ingress-tls');
  const [certificate, authority] = ['tls.crt', 'ca.crt'].map(
    (key) => new X509Certificate(Buffer.from(data[key] ?? '', 'base64')),
  );
  for (const host of ['shop.localhost', 'api.shop.localhost']) {
    expect(certificate?.checkHost(host)).toBe(host);
  }
  expect(authority && certificate?.verify(authority.publicKey)).toBe(true);
  expect(authority?.ca).toBe(true);
  const until = metadata.annotations?.['doorstep.dev/valid-until'];
  expect(certificate?.validToDate.toISOString().slice(0, 10)).toBe(until);
});

test('with a Secret of yours the chart makes no certificate', async () => {
  const manifests = await render({ ingress: { tls: { secretName: 'wildcard' } } }, preset);
  expect(find(manifests, 'Ingress', 'ecommerce-ingress').spec['tls']).toMatchObject([
    { secretName: 'wildcard' },
  ]);
  expect(
    manifests.filter(({ kind }) => kind === 'Secret').map(({ metadata }) => metadata.name),
  ).toEqual(['mysql']);
});

test('annotations reach the Ingress as they are', async () => {
  const annotations = { 'cert-manager.io/cluster-issuer': 'letsencrypt' };
  expect((await ingressOf({ annotations })).metadata.annotations).toEqual(annotations);
});

test('two entries at once are refused', async () => {
  const gateway = { enabled: true, className: 'any' };
  expect(await refusal({ gateway }, preset)).toContain('Set one of them to false.');
});

test('one name for both tiers is refused', async () => {
  expect(await refusal({ ingress: { apiHost: 'shop.localhost' } }, preset)).toContain(
    'ingress.host and ingress.apiHost are both shop.localhost',
  );
});

test('the notes say how to come in by name, and what to look for when no class is named', async () => {
  const said = await notes({}, preset);
  expect(said).toContain('get ingress ecommerce-ingress --watch');
  expect(said).toContain('--connect-to shop.localhost:443:ADDRESS:443 https://shop.localhost/\n');
  expect(said).toContain('ingressclass.kubernetes.io/is-default-class: true');
  const named = await notes({ ingress: { className: 'traefik' } }, preset);
  expect(named).not.toContain('is-default-class');
});
