import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Doors } from './doors.service.ts';

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // nginx passes on each event as it comes.
  'x-accel-buffering': 'no',
};

/** `GET /api/doors/stream`: the picture, and then what changes. */
export function doorsStreamRoute(app: AppInstance, doors: Doors): void {
  app.get(
    '/api/doors/stream',
    {
      schema: {
        tags: ['Doors'],
        summary: 'The picture of the doors, and then every change, as server-sent events',
        querystring: Type.Object({
          after: Type.Optional(
            Type.String({
              maxLength: 100,
              description: 'As Last-Event-ID: the id of the last event that was received',
            }),
          ),
        }),
        response: {
          200: Type.Unsafe<string>({
            description:
              'A `picture` (DoorsPicture), unless the changes since the last event are still known; then ' +
              'each `change` (DoorsChange); `ended` when this server is going: connect again at once.',
            content: { 'text/event-stream': { schema: Type.String() } },
          }),
          ...errorReplies(400, 409, 503),
        },
      },
    },
    async (request, reply) => {
      if (request.method === 'HEAD') return reply.headers(headers).send('');
      const seat = await doors.admit();
      const after = request.headers['last-event-id'] ?? request.query.after;
      reply.headers(headers).hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      seat.take(reply.raw, [after].flat().at(0));
      return reply;
    },
  );
}
