import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';
import type { TestDatabase } from '../testing/test-database.ts';
import { statementsOf } from '../testing/statements.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { statement } from './statement.ts';

let empty: TestDatabase;
let database: Database;
beforeAll(async () => {
  empty = await createTestDatabase();
  database = openDatabase(empty.config);
  await migrate(database);
});
afterAll(async () => {
  await database.destroy();
  await empty.drop();
});

interface Wanted {
  slugs: string[];
  leastStock?: number;
}

/** A statement of products, and how often its text was made. */
function countedStatement() {
  let made = 0;
  const products = statement<Wanted>()((builder, { slugs, leastStock }) => {
    made += 1;
    const query = builder.selectFrom('products').select('slug').where('slug', 'in', slugs);
    return leastStock ? query.where('stock', '>=', leastStock) : query;
  });
  const find = async (values: Wanted) => {
    const rows = await products.all(database, values);
    return rows.map(({ slug }) => slug);
  };
  return { find, made: () => made };
}

test('a text is made once, whatever the values are', async () => {
  const { find, made } = countedStatement();
  expect(await find({ slugs: ['ring-knocker'] })).toEqual(['ring-knocker']);
  expect(await find({ slugs: ['plain-coir-mat'] })).toEqual(['plain-coir-mat']);
  expect(await find({ slugs: ["'; drop table products; --"] })).toEqual([]);
  expect(made()).toBe(1);
});

test('it is another for a longer list, and where a value is or is not there', async () => {
  const { find, made } = countedStatement();
  const slugs = ['plain-coir-mat', 'ring-knocker'];
  expect(await find({ slugs })).toHaveLength(2);
  expect(await find({ slugs: ['ring-knocker'] })).toHaveLength(1);
  expect(await find({ slugs, leastStock: 1_000_000 })).toEqual([]);
  expect(await find({ slugs, leastStock: 0 })).toHaveLength(2);
  expect(made()).toBe(3);
});

test('what has changed meanwhile is seen: rows are never kept', async () => {
  const stockOf = statement<{ slug: string }>()((builder, { slug }) =>
    builder.selectFrom('products').select('stock').where('slug', '=', slug),
  );
  const sell = statement<{ slug: string; pieces: number }>()((builder, { slug, pieces }) =>
    builder
      .updateTable('products')
      .set(({ eb }) => ({ stock: eb('stock', '-', pieces) }))
      .where('slug', '=', slug),
  );
  const slug = 'ring-knocker';
  const before = await stockOf.first(database, { slug });
  const { numAffectedRows } = await sell.run(database, { slug, pieces: 1 });
  const after = await stockOf.first(database, { slug });
  expect(numAffectedRows).toBe(1n);
  expect(after?.stock).toBe((before?.stock ?? 0) - 1);
});

test('each use is one statement to the database', async () => {
  const { find } = countedStatement();
  await find({ slugs: ['ring-knocker'] });
  expect(await statementsOf(() => find({ slugs: ['ring-knocker'] }))).toHaveLength(1);
});
