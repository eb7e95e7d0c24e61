import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { addColumnOnce, addIndexOnce, isMysql } from '../dialect.ts';

// The defaults let the release before this one go on writing while both are running.
export async function up(database: Kysely<unknown>): Promise<void> {
  await addColumnOnce(database, 'products', 'version', 'integer', (column) =>
    column.notNull().defaultTo(1),
  );
  await addColumnOnce(database, 'orders', 'status', 'varchar(16)', (column) =>
    column.notNull().defaultTo('placed'),
  );
  await addColumnOnce(database, 'orders', 'status_since', 'bigint');
  await addIndexOnce(database, {
    name: 'orders_status',
    table: 'orders',
    columns: ['status', 'sequence'],
  });

  if (isMysql(database)) {
    // Prices can be raised now; SQLite's integers are wide enough as they are.
    await sql`alter table orders
      modify subtotal_minor bigint not null,
      modify total_minor bigint not null`.execute(database);
  } else {
    // MySQL made this index for the foreign key.
    const columns = ['cart_id', 'sequence'];
    await addIndexOnce(database, { name: 'orders_cart', table: 'orders', columns });
  }
}
