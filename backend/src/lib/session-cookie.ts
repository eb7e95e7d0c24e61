import '@fastify/cookie';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../contract/account.ts';
import { isHttps } from './request-origin.ts';

/** Who is signed in, for one request. */
export interface SignedIn {
  accountId: number;
  email: string;
  name: string;
  role: Role;
  cartId: string;
  /** ms since the epoch */
  memberSince: number;
  expiresAt: number;
  tokenHash: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for guests, and on routes that do not ask who is signed in. */
    session: SignedIn | null;
  }
}

export const sessionCookie = 'doorstep_session';
const tokenPattern = /^[\w-]{43}$/;
const hour = 60 * 60 * 1000;

/** How long a session lasts at most, in ms: whoever can change the shop signs in daily. */
export const sessionLifetime: Record<Role, number> = { customer: 14 * 24 * hour, admin: 12 * hour };

/** A new session's secret, for the cookie alone, and its hash, for the database alone. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}

/** The hash of the token that the request brought, whatever it is worth. */
export function tokenHashOf(request: FastifyRequest): string | undefined {
  const token = request.cookies[sessionCookie];
  return token !== undefined && tokenPattern.test(token) ? hashOf(token) : undefined;
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, expiresAt }: { token: string; expiresAt: number },
): void {
  reply.setCookie(sessionCookie, token, { ...optionsFor(request), expires: new Date(expiresAt) });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, optionsFor(request));
}

function optionsFor(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(request) } as const;
}

/** A token is random enough to need neither salt nor slowness. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
