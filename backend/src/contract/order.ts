import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Money } from './money.ts';

const text = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description: 'Not blank' });

/** Countries that the shop delivers to, ISO 3166-1 alpha-2. */
export const deliveryCountries = ['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL'] as const;

export const Address = Type.Object(
  {
    street: text(120),
    houseNumber: text(20),
    postcode: text(12),
    city: text(80),
    country: Type.Enum(deliveryCountries),
  },
  { additionalProperties: false },
);
export type Address = Static<typeof Address>;

/** To the step in 2 to 4 days, or with a knock tomorrow. */
export const deliveryMethods = ['step', 'knock'] as const;
export const DeliveryMethod = Type.Enum(deliveryMethods);
export type DeliveryMethod = Static<typeof DeliveryMethod>;

/**
 * What a customer sends to buy the cart. Prices and quantities come from the server's cart;
 * `expectedTotal` (minor units) only lets it refuse when the customer saw another total.
 */
export const OrderRequest = Type.Object(
  {
    name: text(100),
    email: Type.String({ minLength: 3, maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+$' }),
    address: Address,
    delivery: DeliveryMethod,
    expectedTotal: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { additionalProperties: false },
);
export type OrderRequest = Static<typeof OrderRequest>;

/** The client makes one key for one intent to buy (draft-ietf-httpapi-idempotency-key-header). */
export const OrderHeaders = Type.Object({
  'idempotency-key': Type.String({
    minLength: 8,
    maxLength: 128,
    pattern: '^[\\x21-\\x7e]+$',
  }),
});

/** What can become of an order; `cancelled` has given its pieces back. */
export const orderStatuses = ['placed', 'paid', 'shipped', 'delivered', 'cancelled'] as const;
export const OrderStatus = Type.Enum(orderStatuses);
export type OrderStatus = (typeof orderStatuses)[number];

export const OrderLine = Type.Object(
  {
    productId: Type.Integer(),
    sku: Type.String(),
    slug: Type.String(),
    name: Type.String(),
    quantity: Type.Integer({ minimum: 1 }),
    price: Money,
    sum: Money,
  },
  { additionalProperties: false },
);
export type OrderLine = Static<typeof OrderLine>;

/** `id` cannot be guessed and opens the order; `number` is for people. */
export const Order = Type.Object(
  {
    id: Type.String(),
    number: Type.String(),
    placedAt: Type.String({ description: 'ISO 8601, UTC' }),
    status: OrderStatus,
    statusSince: Type.String({ description: 'ISO 8601, UTC' }),
    name: Type.String(),
    email: Type.String(),
    address: Address,
    delivery: DeliveryMethod,
    lines: Type.Array(OrderLine),
    itemCount: Type.Integer({ minimum: 1 }),
    subtotal: Money,
    deliveryPrice: Money,
    total: Money,
  },
  { additionalProperties: false },
);
export type Order = Static<typeof Order>;

export const OrderList = Type.Object(
  { orders: Type.Array(Order) },
  { additionalProperties: false },
);
export type OrderList = Static<typeof OrderList>;
