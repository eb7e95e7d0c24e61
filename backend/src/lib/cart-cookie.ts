import '@fastify/cookie';
import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'doorstep_cart';
const maxAge = 30 * 24 * 60 * 60;
const cartIdPattern = /^[0-9a-f]{32}$/;

/** The cart of this browser, if it has been given one. */
export function cartIdOf(request: FastifyRequest): string | undefined {
  const given = request.cookies[cookieName];
  return given !== undefined && cartIdPattern.test(given) ? given : undefined;
}

/** The cart of this browser, a new one if need be; keeps its cookie for another thirty days. */
export function ensureCartId(request: FastifyRequest, reply: FastifyReply): string {
  const cartId = cartIdOf(request) ?? randomBytes(16).toString('hex');
  reply.setCookie(cookieName, cartId, { path: '/', httpOnly: true, sameSite: 'lax', maxAge });
  return cartId;
}
