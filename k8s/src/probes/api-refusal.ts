import { ApiException } from '@kubernetes/client-node';

/** The HTTP status of a refused API call; `undefined` when nothing answered. */
export function refusalCode(error: unknown): number | undefined {
  return error instanceof ApiException ? error.code : undefined;
}

/** What the API server said when it refused, in short; any other error by its own message. */
export function refusalMessage(error: unknown): string {
  if (!(error instanceof ApiException)) return rootMessage(error);
  return shorten(statusMessage(error.body) ?? `HTTP ${error.code}`);
}

function statusMessage(body: unknown): string | undefined {
  const status = typeof body === 'string' ? parse(body) : body;
  if (typeof status !== 'object' || !status || !('message' in status)) return undefined;
  return typeof status.message === 'string' && status.message ? status.message : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : rootMessage(error.cause);
}

const longest = 240;

function shorten(message: string): string {
  return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
