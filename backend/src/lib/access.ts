import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';
import type { SignedIn } from './session-cookie.ts';

/** What the OpenAPI document says of a route that guests can't use. */
export const sessionSecurity = { security: [{ session: [] }] };

/** Who is signed in; throws `sign_in_required` for guests. */
export function requireSession({ session }: FastifyRequest): SignedIn {
  if (session) return session;
  throw new AppError('sign_in_required', 'Sign in first.');
}

/** An admin who is signed in; throws `sign_in_required` for guests, `forbidden` for customers. */
export function requireAdmin(request: FastifyRequest): SignedIn {
  const session = requireSession(request);
  if (session.role === 'admin') return session;
  throw new AppError('forbidden', 'Only those who run the shop may do this.');
}
