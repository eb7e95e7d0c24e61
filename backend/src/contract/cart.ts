import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Money } from './money.ts';
import { DeliveryMethod } from './order.ts';
import { Product } from './product.ts';

export const maxCartLineQuantity = 99;

/** `product.stock` says how many are left now; it may have fallen below `quantity` since. */
export const CartLine = Type.Object(
  {
    product: Product,
    quantity: Type.Integer({ minimum: 1, maximum: maxCartLineQuantity }),
    sum: Money,
  },
  { additionalProperties: false },
);
export type CartLine = Static<typeof CartLine>;

/** The price of each way to deliver this cart, worked out by the server. */
export const DeliveryOption = Type.Object(
  { method: DeliveryMethod, price: Money },
  { additionalProperties: false },
);
export type DeliveryOption = Static<typeof DeliveryOption>;

export const Cart = Type.Object(
  {
    lines: Type.Array(CartLine),
    itemCount: Type.Integer({ minimum: 0 }),
    subtotal: Money,
    deliveryOptions: Type.Array(DeliveryOption),
  },
  { additionalProperties: false },
);
export type Cart = Static<typeof Cart>;

export const CartLineUpdate = Type.Object(
  { quantity: Type.Integer({ minimum: 1, maximum: maxCartLineQuantity }) },
  { additionalProperties: false },
);
export type CartLineUpdate = Static<typeof CartLineUpdate>;

export const CartLineParams = Type.Object({
  productId: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
});
