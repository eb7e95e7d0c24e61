import type { AppInstance } from '../../app-instance.ts';
import { Liveness, Readiness } from '../../contract/health.ts';
import { readiness } from './health.service.ts';
import type { Health } from './health.service.ts';

const tags = ['Operations'];

export function healthRoutes(app: AppInstance, health: Health): void {
  app.get(
    '/livez',
    {
      logLevel: 'warn',
      schema: { tags, summary: 'The process lives; asks nobody else', response: { 200: Liveness } },
    },
    async () => ({ status: 'alive' as const }),
  );

  app.get(
    '/readyz',
    {
      logLevel: 'warn',
      schema: {
        tags,
        summary: 'Requests are welcome: database migrated and answering, process not draining',
        response: { 200: Readiness, 503: Readiness },
      },
    },
    async (_request, reply) => {
      const state = await readiness(health);
      return reply.code(state.status === 'ready' ? 200 : 503).send(state);
    },
  );
}
