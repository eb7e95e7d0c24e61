import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../app.ts';
import type { App } from '../../app.ts';
import { Whoami } from '../../contract/whoami.ts';
import { bodyOf } from '../../testing/customer.ts';
import { buildConfig } from '../../testing/shop.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import type { TestDatabase } from '../../testing/test-database.ts';

let database: TestDatabase;
let app: App;
beforeAll(async () => {
  database = await createTestDatabase();
  const place = { pod: 'backend-1', node: 'worker2', namespace: 'doorstep', podIp: '10.244.2.9' };
  app = await buildApp(buildConfig({ database: database.config, place, serviceType: 'NodePort' }));
  await app.startup.done;
});
afterAll(async () => {
  await app.server.close();
  await database.drop();
});

test('a request straight to the API names the backend and its node port', async () => {
  const reply = await app.server.inject({
    url: '/api/whoami',
    headers: { host: '172.18.0.4:30080' },
  });
  const { backend, frontend, door } = bodyOf(reply, 200, Whoami);
  expect(backend).toMatchObject({ pod: 'backend-1', node: 'worker2' });
  expect(frontend).toBeUndefined();
  expect(door.kind).toBe('NodePort');
});

test('a request through the storefront names both, and the chain of clients', async () => {
  const reply = await app.server.inject({
    url: '/api/whoami',
    headers: {
      host: '172.18.255.200',
      'x-frontend-pod': 'frontend-1',
      'x-frontend-node': 'worker',
      'x-frontend-service-type': 'LoadBalancer',
      'x-forwarded-for': '203.0.113.9, 10.244.0.1',
    },
  });
  const { frontend, door, client } = bodyOf(reply, 200, Whoami);
  expect(frontend).toMatchObject({ pod: 'frontend-1', node: 'worker' });
  expect(door.kind).toBe('LoadBalancer');
  expect(client.forwardedFor).toEqual(['203.0.113.9', '10.244.0.1']);
});
