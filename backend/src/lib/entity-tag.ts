import { createHash } from 'node:crypto';

/** A strong entity tag of these very bytes (RFC 9110, 8.8.3), in its quotation marks. */
export function entityTagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}
