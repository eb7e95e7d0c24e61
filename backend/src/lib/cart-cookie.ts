import '@fastify/cookie';
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isHttps } from './request-origin.ts';

const cookieName = 'doorstep_cart';
const maxAge = 30 * 24 * 60 * 60;
const cartIdPattern = /^[0-9a-f]{32}$/;

/** The cart of who is signed in, else the one of this browser, if it has been given one. */
export function cartIdOf(request: FastifyRequest): string | undefined {
  return request.session?.cartId ?? guestCartIdOf(request);
}

/** The cart of this browser, whoever is signed in. */
export function guestCartIdOf(request: FastifyRequest): string | undefined {
  const given = request.cookies[cookieName];
  return given !== undefined && cartIdPattern.test(given) ? given : undefined;
}

/**
 * The cart of who is signed in, else the one of this browser, a new one if need be; keeps its cookie
 * for another thirty days. An account's cart has no cookie: only a session leads to it.
 */
export function ensureCartId(request: FastifyRequest, reply: FastifyReply): string {
  if (request.session) return request.session.cartId;
  const cartId = guestCartIdOf(request) ?? newCartId();
  const options = { path: '/', httpOnly: true, sameSite: 'lax', maxAge } as const;
  reply.setCookie(cookieName, cartId, { ...options, secure: isHttps(request) });
  return cartId;
}

/** An id that can't be guessed. */
export function newCartId(): string {
  return randomBytes(16).toString('hex');
}
