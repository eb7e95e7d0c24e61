import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import type { Config } from '../../config.ts';
import { DoorsPicture, Journey } from '../../contract/doors-picture.ts';
import { DoorsRecording } from '../../contract/doors-stream.ts';
import { TryReply, TryRequest } from '../../contract/doors-tries.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Database } from '../../database/database.ts';
import { createTokenBucket } from '../../lib/token-bucket.ts';
import { whoami } from '../../whoami/whoami.ts';
import type { Doors } from './doors.service.ts';
import { databaseLeg } from './journey.service.ts';
import { doorsStreamRoute } from './stream.routes.ts';

const tags = ['Doors'];

/** Tries that may be made at once, and how many more each second. */
const tries = { capacity: 60, refillPerSecond: 6 };

export function doorsRoutes(
  app: AppInstance,
  { config, database, doors }: { config: Config; database: Database; doors: Doors },
): void {
  const budget = createTokenBucket(tries);
  doorsStreamRoute(app, doors);

  app.get(
    '/api/doors',
    {
      schema: {
        tags,
        summary: 'The picture of the doors: what is written, what was seen, and what happened',
        response: { 200: DoorsPicture, ...errorReplies(409) },
      },
    },
    async (_request, reply) => {
      const picture = await doors.picture();
      reply.header('cache-control', 'no-store');
      return picture;
    },
  );

  app.get(
    '/api/doors/recording',
    {
      schema: {
        tags,
        summary: "A recording of a real cluster's doors, to be played",
        response: {
          200: Type.Unsafe<Buffer>(DoorsRecording),
          304: Type.Unsafe<string>({ description: 'The recording is as the client has it' }),
          ...errorReplies(409),
        },
      },
    },
    async (request, reply) => {
      const { plain, gzipped, etag } = await doors.source.recording();
      reply.headers({ 'cache-control': 'no-cache', etag, vary: 'accept-encoding' });
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send('');
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      if (zipped) reply.header('content-encoding', 'gzip');
      return reply.type('application/json; charset=utf-8').send(zipped ? gzipped : plain);
    },
  );

  app.get(
    '/api/doors/journey',
    {
      schema: {
        tags,
        summary: "This request's way through the tiers, told by those who handled it",
        response: { 200: Journey, ...errorReplies() },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const leg = await databaseLeg(database, request.log);
      const at = new Date().toISOString();
      return { at, whoami: whoami(config, request), ...(leg && { database: leg }) };
    },
  );

  app.post(
    '/api/doors/tries',
    {
      schema: {
        tags,
        summary: "Tries a door of the current picture from this shop's own pod",
        body: TryRequest,
        response: { 200: TryReply, ...errorReplies(400, 403, 404, 409, 429) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { tryDoorOften } = await import('./tries.service.ts');
      return tryDoorOften(doors.source, request.body, budget);
    },
  );
}
