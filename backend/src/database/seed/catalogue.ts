import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { Illustration } from '../../contract/product.ts';

const Catalogue = Type.Object({
  categories: Type.Array(
    Type.Object({ slug: Type.String(), name: Type.String(), line: Type.String() }),
  ),
  products: Type.Array(
    Type.Object({
      sku: Type.String(),
      slug: Type.String(),
      name: Type.String(),
      category: Type.String(),
      priceMinor: Type.Integer({ minimum: 1 }),
      stock: Type.Integer({ minimum: 0 }),
      blurb: Type.String(),
      details: Type.Array(Type.String()),
      illustration: Illustration,
      related: Type.Array(Type.String()),
    }),
  ),
});
export type Catalogue = Static<typeof Catalogue>;

/** The things on sale in a new shop. Throws when the file does not hold a catalogue. */
export function readCatalogue(): Catalogue {
  return Value.Parse(Catalogue, readJson('catalogue.json'));
}

/** Slugs of the products on the home page, in their order. */
export function readFeatured(): string[] {
  return Value.Parse(Type.Array(Type.String()), readJson('featured.json'));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
