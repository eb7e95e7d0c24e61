import type { IncomingHttpHeaders } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { FastifyRequest } from 'fastify';

/**
 * Whether the browser spoke HTTPS. A proxy's word counts before the own connection, which may be
 * encrypted between the tiers alone; who lies about it harms only their own cookies.
 */
export function isHttps({ headers, raw }: Pick<FastifyRequest, 'headers' | 'raw'>): boolean {
  const forwarded = [headers['x-forwarded-proto']].flat().join(',').split(',').at(0)?.trim();
  if (forwarded) return forwarded === 'https';
  return raw.socket instanceof TLSSocket;
}

/**
 * Whether a page of this shop sent the request, or no page at all: browsers name the page's origin
 * with everything that changes something, other programs need not. The scheme is compared only
 * against a downgrade, for not every proxy tells it.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, https: boolean): boolean {
  const { origin, host = '' } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.protocol !== 'https:' && (page.protocol !== 'http:' || https)) return false;
  const asked = `${page.protocol}//${host}`;
  return URL.canParse(asked) && new URL(asked).host === page.host;
}
