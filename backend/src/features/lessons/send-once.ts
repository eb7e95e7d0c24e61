import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTagOf } from '../../lib/entity-tag.ts';

/** Hook `onSend`: whoever has this very text already is not sent it again. */
export async function sendOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const etag = entityTagOf(payload);
  reply.headers({ 'cache-control': 'no-cache', etag });
  if (!request.headers['if-none-match']?.includes(etag)) return payload;
  reply.code(304);
  return null;
}
