import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { refusal, render } from './render.ts';

const admin = { email: 'run@example.org', existingSecret: 'shop-admin' };
const closed = { service: { type: 'ClusterIP', nodePort: null } };

test("the first admin's password is a file from a Secret, and stands nowhere else", async () => {
  const manifests = await render({ backend: { admin } });
  const { spec } = find(manifests, 'Deployment', 'backend');
  expect(spec).toMatchObject({
    template: {
      spec: {
        containers: [
          {
            env: expect.arrayContaining([
              { name: 'ADMIN_EMAIL', value: 'run@example.org' },
              { name: 'ADMIN_PASSWORD_FILE', value: '/run/secrets/admin/password' },
            ]),
            volumeMounts: expect.arrayContaining([
              { name: 'admin', mountPath: '/run/secrets/admin', readOnly: true },
            ]),
          },
        ],
        volumes: expect.arrayContaining([
          {
            name: 'admin',
            secret: expect.objectContaining({
              secretName: 'shop-admin',
              items: [{ key: 'password', path: 'password' }],
            }),
          },
        ]),
      },
    },
  });
  expect(JSON.stringify(find(manifests, 'Deployment', 'frontend'))).not.toContain('shop-admin');
});

test('without a first admin nothing is mounted for one', async () => {
  const backend = JSON.stringify(find(await render(), 'Deployment', 'backend'));
  expect(backend).not.toContain('ADMIN');
  expect(backend).not.toContain('/run/secrets/admin');
});

test.each([
  [{ email: 'run@example.org' }, 'existingSecret to its name'],
  [{ existingSecret: 'shop-admin' }, 'Set backend.admin.email to the address'],
])('half a first admin, %o, is refused', async (half, message) => {
  expect(await refusal({ backend: { admin: half } })).toContain(message);
});

test.each([
  ['an address without @', { ...admin, email: 'run.example.org' }, 'does not match'],
  ['a password in the values', { ...admin, password: 'in plain sight' }, "'password' not allowed"],
  ['a name no Secret can have', { ...admin, existingSecret: 'Shop Admin' }, 'does not match'],
])('%s is refused by the schema', async (_title, given, message) => {
  expect(await refusal({ backend: { admin: given } })).toContain(message);
});

test('the backend is told whose word on addresses counts', async () => {
  const backend = { ...closed, trustedProxies: ['10.0.0.0/8', 'fd00::/8'] };
  expect(JSON.stringify(find(await render({ backend }), 'Deployment', 'backend'))).toContain(
    '{"name":"TRUSTED_PROXIES","value":"10.0.0.0/8,fd00::/8"}',
  );
});

test('a backend that would count all customers as one is refused', async () => {
  const frontend = { trustedProxies: ['10.0.0.0/8'] };
  expect(await refusal({ frontend, backend: closed })).toContain(
    'Set backend.trustedProxies to the networks of that proxy',
  );
});

test('a backend that would believe strangers at its own door is refused', async () => {
  expect(await refusal({ backend: { trustedProxies: ['10.0.0.0/8'] } })).toContain(
    'backend.trustedProxies is set, but backend.service.type is NodePort',
  );
});

test('an address as a network is refused by the schema', async () => {
  const backend = { ...closed, trustedProxies: ['10.0.0.1'] };
  expect(await refusal({ backend })).toContain("'10.0.0.1' does not match");
});
