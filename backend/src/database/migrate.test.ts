import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';
import { openDatabase } from './database.ts';
import { createMigrator, migrate } from './migrate.ts';

async function opened() {
  const { config, drop } = await createTestDatabase();
  const database = openDatabase(config);
  onTestFinished(async () => {
    await database.destroy();
    await drop();
  });
  return database;
}

test('a migration that was killed half-way goes on where it was', async () => {
  const database = await opened();
  const names = await migrate(database);
  // All was done, but that it was done is not written down.
  await sql`delete from kysely_migration`.execute(database);
  expect(await migrate(database)).toEqual(names);
  expect(await migrate(database)).toEqual([]);
});

test('what the release before wrote, and still writes, is as it was', async () => {
  const database = await opened();
  await createMigrator(database).migrateTo('002-seed-catalogue');
  const cart = { id: '0'.repeat(32), created_at: 1, updated_at: 1 };
  await database.insertInto('carts').values(cart).execute();
  const order = {
    cart_id: cart.id,
    placed_at: 1,
    name: 'Greta',
    email: 'greta@example.org',
    street: 'Lindenallee',
    house_number: '80',
    postcode: '10456',
    city: 'Berlin',
    country: 'DE',
    delivery: 'step',
    item_count: 1,
    subtotal_minor: 1,
    delivery_minor: 0,
    total_minor: 1,
    currency: 'EUR',
  };
  const insert = (id: string) =>
    database
      .insertInto('orders')
      .values({ ...order, id })
      .execute();
  await insert('before');
  await migrate(database);
  await insert('after');
  const query = database.selectFrom('orders').select(['id', 'status', 'status_since']);
  expect(await query.orderBy('sequence').execute()).toEqual([
    { id: 'before', status: 'placed', status_since: null },
    { id: 'after', status: 'placed', status_since: null },
  ]);
  const versions = await database.selectFrom('products').select('version').distinct().execute();
  expect(versions).toEqual([{ version: 1 }]);
});
