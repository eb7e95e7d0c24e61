import type { Kysely } from 'kysely';
import { productSearchText } from '../../lib/search-text.ts';
import { orIgnore } from '../dialect.ts';
import type { Schema } from '../schema.ts';
import { readCatalogue, readFeatured } from '../seed/catalogue.ts';

/** Fills a new shop once. A migration, so that what is sold or deleted later does not come back. */
export async function up(database: Kysely<Schema>): Promise<void> {
  const catalogue = readCatalogue();
  const featured = readFeatured();

  const categories = catalogue.categories.map((category, index) => ({
    ...category,
    position: index + 1,
  }));
  await orIgnore(database, database.insertInto('categories').values(categories)).execute();

  const ids = new Map(
    (await database.selectFrom('categories').select(['id', 'slug']).execute()).map(
      ({ id, slug }) => [slug, id],
    ),
  );
  const products = catalogue.products.map((product) => {
    const category = categories.find(({ slug }) => slug === product.category);
    const categoryId = ids.get(product.category);
    if (!category || categoryId === undefined) {
      throw new Error(`product ${product.sku} is in category "${product.category}", which is not`);
    }
    const place = featured.indexOf(product.slug);
    return {
      sku: product.sku,
      slug: product.slug,
      name: product.name,
      category_id: categoryId,
      price_minor: product.priceMinor,
      stock: product.stock,
      blurb: product.blurb,
      details: JSON.stringify(product.details),
      illustration: JSON.stringify(product.illustration),
      related: JSON.stringify(product.related),
      search_text: productSearchText(product, category.name),
      featured_position: place === -1 ? null : place + 1,
    };
  });
  await orIgnore(database, database.insertInto('products').values(products)).execute();
}
