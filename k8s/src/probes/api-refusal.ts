import { ApiException } from '@kubernetes/client-node';
import { object, parsed, text } from '../topology/reading.ts';

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
  return text(object(typeof body === 'string' ? parsed(body) : body)['message']);
}

function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : rootMessage(error.cause);
}

const longest = 240;

function shorten(message: string): string {
  return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
