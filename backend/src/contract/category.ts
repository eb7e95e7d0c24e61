import { Type } from 'typebox';
import type { Static } from 'typebox';

/** A category is a front door on the street; `position` is its house number, from 1. */
export const Category = Type.Object(
  {
    slug: Type.String(),
    name: Type.String(),
    line: Type.String(),
    position: Type.Integer({ minimum: 1 }),
    productCount: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type Category = Static<typeof Category>;

export const CategoryList = Type.Object(
  { categories: Type.Array(Category) },
  { additionalProperties: false },
);
export type CategoryList = Static<typeof CategoryList>;
