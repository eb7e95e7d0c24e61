import type { Api } from '@doorstep/backend/contract/api';
import { ApiError, isErrorReply } from './api-error.ts';

/** How long a call may take, in milliseconds; after a write, more is at stake. */
const defaultLimitsMs = { read: 5_000, write: 15_000 };

/** What a caller may send to one endpoint: exactly the keys that the contract gives it. */
export type CallRequest<K extends keyof Api> = Omit<Api[K], 'reply' | 'query'> &
  Partial<Pick<Api[K], 'query' & keyof Api[K]>> & { signal?: AbortSignal };

type CallArguments<K extends keyof Api> =
  Partial<CallRequest<K>> extends CallRequest<K> ? [request?: CallRequest<K>] : [CallRequest<K>];

interface AnyRequest {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

type Call = <K extends keyof Api>(key: K, ...request: CallArguments<K>) => Promise<Api[K]['reply']>;

function addressOf(template: string, { params = {}, query = {} }: AnyRequest): string {
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

function failureOf(cause: unknown, what: string, limitMs: number): ApiError {
  const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
  return timedOut
    ? new ApiError({ code: 'timeout', message: `${what} took longer than ${limitMs} ms`, cause })
    : new ApiError({ code: 'network', message: `${what} got no answer`, cause });
}

/**
 * Makes the typed caller for the API at an origin ('' is the page's own). Every failure is thrown
 * as an ApiError, except an abort by the caller's own signal, which is thrown as it came.
 */
export function createCall(origin: string, limitsMs = defaultLimitsMs): Call {
  return async (key: keyof Api, request: AnyRequest = {}) => {
    const [method = 'GET', template = ''] = key.split(' ');
    const limitMs = method === 'GET' ? limitsMs.read : limitsMs.write;
    const limit = AbortSignal.timeout(limitMs);
    const { body, headers = {}, signal } = request;
    try {
      const response = await fetch(origin + addressOf(template, request), {
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      return await replyOf(response, key);
    } catch (cause) {
      if (cause instanceof ApiError || signal?.aborted) throw cause;
      throw failureOf(cause, key, limitMs);
    }
  };
}

async function replyOf(response: Response, what: string) {
  const { status } = response;
  const text = await response.text();
  let reply;
  try {
    reply = JSON.parse(text);
  } catch (cause) {
    const message = `${what} got ${status} without JSON: something on the way answered instead`;
    throw new ApiError({ code: 'network', message, status, cause });
  }
  if (response.ok) return reply;
  if (isErrorReply(reply))
    throw new ApiError({ ...reply.error, status, retryAfter: secondsToWait(response) });
  throw new ApiError({
    code: 'network',
    message: `${what} got ${status} of another shape`,
    status,
  });
}

function secondsToWait({ headers }: Response): number | undefined {
  const given = headers.get('retry-after');
  return given !== null && /^\d+$/.test(given) ? Number(given) : undefined;
}

/** Calls an endpoint of the API that serves this page, e.g. `call('GET /api/cart')`. */
export const call = createCall('');
