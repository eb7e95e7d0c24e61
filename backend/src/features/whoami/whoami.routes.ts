import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import { Whoami } from '../../contract/whoami.ts';
import type { Config } from '../../config.ts';
import { whoami } from '../../whoami/whoami.ts';

export function whoamiRoutes(app: AppInstance, config: Config): void {
  app.get(
    '/api/whoami',
    {
      schema: {
        tags: ['Doors'],
        summary: 'Who answered, who asked as the server sees it, and through which door',
        response: { 200: Whoami, ...errorReplies() },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return whoami(config, request);
    },
  );
}
