import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Money } from './money.ts';

/** What the storefront draws a product's picture from: a variant, named colours, a pattern. */
export const Illustration = Type.Object(
  {
    variant: Type.String(),
    colours: Type.Record(Type.String(), Type.String()),
    pattern: Type.String(),
  },
  { additionalProperties: false },
);
export type Illustration = Static<typeof Illustration>;

const productFields = {
  id: Type.Integer({ minimum: 1 }),
  sku: Type.String(),
  slug: Type.String(),
  name: Type.String(),
  category: Type.String({ description: 'Slug of the category' }),
  price: Money,
  stock: Type.Integer({ minimum: 0, description: 'Pieces left' }),
  blurb: Type.String(),
  illustration: Illustration,
};

/** A product as it stands in a list. */
export const Product = Type.Object(productFields, { additionalProperties: false });
export type Product = Static<typeof Product>;

/** A product's own page: `details` in the order material, size, care, fitting. */
export const ProductDetails = Type.Object(
  { ...productFields, details: Type.Array(Type.String()), related: Type.Array(Product) },
  { additionalProperties: false },
);
export type ProductDetails = Static<typeof ProductDetails>;

export const productSorts = ['featured', 'price', '-price', 'name'] as const;
export const ProductSort = Type.Enum(productSorts);
export type ProductSort = (typeof productSorts)[number];

export const ProductQuery = Type.Object(
  {
    search: Type.Optional(Type.String({ maxLength: 100 })),
    category: Type.Optional(Type.String({ maxLength: 64 })),
    inStock: Type.Optional(Type.Boolean()),
    minPrice: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: 'Minor units' }),
    ),
    maxPrice: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: 'Minor units' }),
    ),
    sort: Type.Optional(ProductSort),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);
export type ProductQuery = Static<typeof ProductQuery>;

/** One page of products; `total` counts all pages. */
export const ProductList = Type.Object(
  {
    products: Type.Array(Product),
    total: Type.Integer({ minimum: 0 }),
    page: Type.Integer({ minimum: 1 }),
    pageSize: Type.Integer({ minimum: 1 }),
    searchedFor: Type.Optional(
      Type.String({ description: 'Instead of a search that finds nothing: its words, put right' }),
    ),
  },
  { additionalProperties: false },
);
export type ProductList = Static<typeof ProductList>;
