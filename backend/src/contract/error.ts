import { Type } from 'typebox';
import type { Static } from 'typebox';

/** Every code the API can answer with. Clients switch on these, never on the message. */
export const errorCodes = [
  'bad_request',
  'invalid_input',
  'request_timeout',
  'headers_too_large',
  'sign_in_required',
  'credentials_wrong',
  'origin_refused',
  'not_found',
  'switched_off',
  'method_not_allowed',
  'product_not_found',
  'order_not_found',
  'cart_empty',
  'out_of_stock',
  'total_changed',
  'idempotency_key_reused',
  'product_changed',
  'order_changed',
  'status_not_allowed',
  'payload_too_large',
  'unsupported_media_type',
  'forbidden',
  'rate_limited',
  'door_not_found',
  'doors_not_live',
  'too_many_viewers',
  'database_unavailable',
  'shutting_down',
  'timed_out',
  'internal',
] as const;
export const ErrorCode = Type.Enum(errorCodes);
export type ErrorCode = (typeof errorCodes)[number];

/** `details` of `invalid_input`: which field, by JSON pointer, and what was expected. */
export const InvalidField = Type.Object({ field: Type.String(), expected: Type.String() });
export type InvalidField = Static<typeof InvalidField>;

/** `details` of `out_of_stock`. */
export const StockShortage = Type.Object({
  productId: Type.Integer(),
  name: Type.String(),
  requested: Type.Integer(),
  available: Type.Integer(),
});
export type StockShortage = Static<typeof StockShortage>;

/** The one wire shape of every error. */
export const ErrorReply = Type.Object({
  error: Type.Object({
    code: ErrorCode,
    message: Type.String(),
    details: Type.Optional(Type.Unknown()),
    requestId: Type.String(),
  }),
});
export type ErrorReply = Static<typeof ErrorReply>;

/** Response schemas for a route's error statuses, all of the one wire shape; 500 is always one. */
export function errorReplies<Status extends number>(
  ...statuses: Status[]
): Record<Status | 500, typeof ErrorReply>;
export function errorReplies(...statuses: number[]): Record<number, typeof ErrorReply> {
  return Object.fromEntries([...statuses, 500].map((status) => [status, ErrorReply]));
}
