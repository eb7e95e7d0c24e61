import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { Illustration } from '../contract/product.ts';
import type { Product } from '../contract/product.ts';
import { money } from '../pricing/money.ts';
import type { Database, DatabaseTransaction } from './database.ts';

const illustration = Compile(Illustration);
const illustrations = new Map<string, Illustration>();
const mostIllustrations = 10_000;
const strings = Compile(Type.Array(Type.String()));

/** The products with the slug of their category, in the columns that `toProduct` maps. */
export function selectProducts(database: Database | DatabaseTransaction) {
  return database
    .selectFrom('products')
    .innerJoin('categories', 'categories.id', 'products.category_id')
    .select([
      'products.id',
      'products.sku',
      'products.slug',
      'products.name',
      'categories.slug as category',
      'products.price_minor',
      'products.stock',
      'products.blurb',
      'products.illustration',
    ]);
}

export type ProductRow = Awaited<
  ReturnType<ReturnType<typeof selectProducts>['executeTakeFirstOrThrow']>
>;

/** Maps a row's columns, once for the whole project. */
export function toProduct(row: ProductRow): Product {
  return {
    id: row.id,
    sku: row.sku,
    slug: row.slug,
    name: row.name,
    category: row.category,
    price: money(row.price_minor),
    stock: row.stock,
    blurb: row.blurb,
    illustration: toIllustration(row.illustration),
  };
}

// The same few texts come with every list: each is read once.
function toIllustration(json: string): Illustration {
  const known = illustrations.get(json);
  if (known) return known;
  const read = Object.freeze(illustration.Parse(JSON.parse(json)));
  if (illustrations.size >= mostIllustrations) illustrations.clear();
  illustrations.set(json, read);
  return read;
}

/** A column that holds a JSON array of strings. */
export function toStrings(json: string): string[] {
  return strings.Parse(JSON.parse(json));
}
