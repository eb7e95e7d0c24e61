import { expect, onTestFinished, test } from 'vitest';
import { Readiness } from '../contract/health.ts';
import { bodyOf } from '../testing/customer.ts';
import { testMysqlUrl } from '../testing/environment.ts';
import { openShop } from '../testing/shop.ts';

// The embedded database has no pool, and its numbers stay at nothing.
const size = testMysqlUrl ? 10 : 0;

test('connections are counted while they are open and used, and come back', async () => {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  await Promise.all(Array.from({ length: 30 }, () => shop.server.inject('/api/products')));

  const { database } = bodyOf(await shop.server.inject('/readyz'), 200, Readiness);
  const idle = { limit: size, open: size, used: 0, waiting: 0 };
  expect(database.connections).toEqual(size > 0 ? idle : undefined);
  const { body } = await shop.server.inject('/metrics');
  expect(body.split('\n').filter((line) => line.startsWith('db_client_'))).toEqual([
    'db_client_connection_count{db_client_connection_state="used"} 0',
    `db_client_connection_count{db_client_connection_state="idle"} ${size}`,
    `db_client_connection_max ${size}`,
    'db_client_connection_pending_requests 0',
    'db_client_connection_timeouts_total 0',
  ]);
});
