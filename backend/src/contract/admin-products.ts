import { Type } from 'typebox';
import type { Static } from 'typebox';
import { oneLine } from './account.ts';
import { Product } from './product.ts';

/** Minor units. An order of everything at this price still has a total that can be counted. */
export const maxPrice = 10_000_000;
export const maxStock = 1_000_000;

const line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: oneLine });

/** A product with what only its editors need. `version` rises with every edit, not with a sale. */
export const AdminProduct = Type.Object(
  {
    ...Product.properties,
    details: Type.Array(Type.String()),
    version: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
);
export type AdminProduct = Static<typeof AdminProduct>;

export const AdminProductQuery = Type.Object(
  {
    search: Type.Optional(Type.String({ maxLength: 100 })),
    category: Type.Optional(Type.String({ maxLength: 64 })),
    maxStock: Type.Optional(
      Type.Integer({ minimum: 0, maximum: maxStock, description: '0: what is sold out' }),
    ),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);
export type AdminProductQuery = Static<typeof AdminProductQuery>;

/** Sorted by name; `total` counts all pages. */
export const AdminProductList = Type.Object(
  {
    products: Type.Array(AdminProduct),
    total: Type.Integer({ minimum: 0 }),
    page: Type.Integer({ minimum: 1 }),
    pageSize: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
);
export type AdminProductList = Static<typeof AdminProductList>;

/** Stock is sold while it is edited, so a new figure says which old one it replaces. */
export const StockChange = Type.Object(
  {
    expected: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
    stock: Type.Integer({ minimum: 0, maximum: maxStock }),
  },
  { additionalProperties: false },
);
export type StockChange = Static<typeof StockChange>;

/** Everything given is changed, or nothing: `version` is the one that the editor saw. */
export const ProductEdit = Type.Object(
  {
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
    name: Type.Optional(line(150)),
    blurb: Type.Optional(line(1000)),
    details: Type.Optional(Type.Array(line(200), { maxItems: 12 })),
    price: Type.Optional(
      Type.Integer({ minimum: 1, maximum: maxPrice, description: 'Minor units' }),
    ),
    stock: Type.Optional(StockChange),
  },
  { additionalProperties: false },
);
export type ProductEdit = Static<typeof ProductEdit>;

/** `details` of `product_changed`: the product as it is now. */
export const ProductConflict = Type.Object({ current: AdminProduct });
export type ProductConflict = Static<typeof ProductConflict>;
