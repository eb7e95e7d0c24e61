import type { ErrorCode, ErrorReply } from '@doorstep/backend/contract/error';

/** What the API said, or why nothing usable came back: `network` (no or no readable answer), `timeout`. */
export type ApiErrorCode = ErrorCode | 'network' | 'timeout';

interface ApiErrorFields {
  code: ApiErrorCode;
  message: string;
  /** HTTP status; 0 when there was no answer at all. */
  status?: number;
  details?: unknown;
  requestId?: string;
  /** Seconds that the server asks to wait (`Retry-After`). */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The one error that a failed call throws. Switch on `code`, show `requestId`, never the message. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly details: unknown;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor({
    code,
    message,
    status = 0,
    details,
    requestId,
    retryAfter,
    cause,
  }: ApiErrorFields) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.details = details;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  /** Whether trying the same thing again, a moment later, may well work. */
  get isTemporary(): boolean {
    return this.code === 'network' || this.code === 'timeout' || this.status >= 502;
  }
}

/** Whether a parsed answer has the API's error shape. */
export function isErrorReply(value: unknown): value is ErrorReply {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false;
  const { error } = value;
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
