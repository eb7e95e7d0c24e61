import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../app.ts';
import { Readiness } from '../contract/health.ts';
import { bodyOf } from '../testing/customer.ts';
import { buildConfig } from '../testing/shop.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { testMysqlUrl } from '../testing/environment.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './database.ts';

async function emptyDatabase() {
  const { config, drop } = await createTestDatabase();
  onTestFinished(drop);
  const database = openDatabase(config);
  onTestFinished(() => database.destroy());
  return { config, database };
}

// The embedded database belongs to one process.
const replicaCount = testMysqlUrl ? 4 : 1;

test(`${replicaCount} replicas that start at once on an empty database all get ready`, async () => {
  const { config, database } = await emptyDatabase();
  const replicas = await Promise.all(
    Array.from({ length: replicaCount }, () => buildApp(buildConfig({ database: config }))),
  );
  for (const { server } of replicas) onTestFinished(() => server.close());
  await Promise.all(replicas.map(({ startup }) => startup.done));

  for (const { server } of replicas) {
    expect(bodyOf(await server.inject('/readyz'), 200, Readiness).status).toBe('ready');
  }
  const skus = await database.selectFrom('products').select('sku').execute();
  expect(new Set(skus.map(({ sku }) => sku)).size).toBe(64);
  expect(skus).toHaveLength(64);
});

test('a second start changes nothing: what was sold stays sold', async () => {
  const { database } = await emptyDatabase();
  expect(await migrate(database)).not.toEqual([]);
  await database.updateTable('products').set({ stock: 1 }).where('sku', '=', 'DM-101').execute();
  expect(await migrate(database)).toEqual([]);
  const row = database.selectFrom('products').select('stock').where('sku', '=', 'DM-101');
  expect(await row.executeTakeFirstOrThrow()).toEqual({ stock: 1 });
});

test('a start that was killed between its statements is finished by the next', async () => {
  const { database } = await emptyDatabase();
  await migrate(database);
  await database.deleteFrom('products').where('sku', '=', 'DM-102').execute();
  await database.schema.dropTable('idempotency_keys').execute();
  await database.schema.dropTable('kysely_migration').execute();
  await migrate(database);
  const found = await database.selectFrom('products').select('sku').execute();
  expect(found).toHaveLength(64);
  expect(await database.selectFrom('idempotency_keys').selectAll().execute()).toEqual([]);
});
