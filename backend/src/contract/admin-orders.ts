import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Order, OrderStatus } from './order.ts';

const day = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/** An order with who bought it and where it can go from here. */
export const AdminOrder = Type.Object(
  {
    ...Order.properties,
    account: Type.Union([Type.Object({ email: Type.String(), name: Type.String() }), Type.Null()], {
      description: 'null: bought by a guest',
    }),
    nextStatuses: Type.Array(OrderStatus),
  },
  { additionalProperties: false },
);
export type AdminOrder = Static<typeof AdminOrder>;

export const AdminOrderQuery = Type.Object(
  {
    status: Type.Optional(OrderStatus),
    search: Type.Optional(
      Type.String({ maxLength: 254, description: 'A number, or a part of a name or an email' }),
    ),
    from: Type.Optional(
      Type.String({ pattern: day, description: 'Placed on this day (UTC) or later' }),
    ),
    to: Type.Optional(
      Type.String({ pattern: day, description: 'Placed on this day (UTC) or before' }),
    ),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);
export type AdminOrderQuery = Static<typeof AdminOrderQuery>;

/** Newest first; `total` counts all pages. */
export const AdminOrderList = Type.Object(
  {
    orders: Type.Array(AdminOrder),
    total: Type.Integer({ minimum: 0 }),
    page: Type.Integer({ minimum: 1 }),
    pageSize: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
);
export type AdminOrderList = Static<typeof AdminOrderList>;

/** `expected` is the status that the editor saw. To ask again for what is done already is no error. */
export const OrderStatusChange = Type.Object(
  { expected: OrderStatus, status: OrderStatus },
  { additionalProperties: false },
);
export type OrderStatusChange = Static<typeof OrderStatusChange>;

/** `details` of `order_changed`: the order as it is now. */
export const OrderConflict = Type.Object({ current: AdminOrder });
export type OrderConflict = Static<typeof OrderConflict>;

/** `details` of `status_not_allowed`. */
export const RefusedStatus = Type.Object({
  from: OrderStatus,
  to: OrderStatus,
  allowed: Type.Array(OrderStatus),
});
export type RefusedStatus = Static<typeof RefusedStatus>;
