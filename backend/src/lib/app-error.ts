import type { ErrorCode } from '../contract/error.ts';

const statuses: Record<ErrorCode, number> = {
  bad_request: 400,
  invalid_input: 400,
  request_timeout: 408,
  headers_too_large: 431,
  sign_in_required: 401,
  credentials_wrong: 401,
  origin_refused: 403,
  not_found: 404,
  switched_off: 404,
  method_not_allowed: 405,
  product_not_found: 404,
  order_not_found: 404,
  cart_empty: 409,
  out_of_stock: 409,
  total_changed: 409,
  idempotency_key_reused: 422,
  payload_too_large: 413,
  unsupported_media_type: 415,
  product_changed: 409,
  order_changed: 409,
  status_not_allowed: 409,
  database_unavailable: 503,
  forbidden: 403,
  rate_limited: 429,
  door_not_found: 404,
  doors_not_live: 409,
  too_many_viewers: 503,
  shutting_down: 503,
  timed_out: 503,
  internal: 500,
};

/** An error that a client may see: a code of the closed union, its status, and a useful sentence. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  readonly details: unknown;
  /** Seconds after which the same request may succeed. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, details?: unknown, retryAfter?: number) {
    super(message);
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter ?? (this.statusCode === 503 ? 1 : undefined);
  }

  get statusCode(): number {
    return statuses[this.code];
  }
}
