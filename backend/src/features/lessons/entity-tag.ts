import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Hook `onSend`: whoever has this very text already is not sent it again. */
export async function entityTag(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
  reply.headers({ 'cache-control': 'no-cache', etag });
  if (!request.headers['if-none-match']?.includes(etag)) return payload;
  reply.code(304);
  return null;
}
