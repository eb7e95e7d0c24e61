import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import type { AppInstance } from '../app-instance.ts';
import { version } from '../version.ts';

/** The OpenAPI document of the routes at /api/openapi.json, and a page to read it at /api/docs. */
export async function apiDocsPlugin(app: AppInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Doorstep', version, description: 'The API of the Doorstep shop.' },
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(scalar, {
    routePrefix: '/api/docs',
    configuration: { url: '/api/openapi.json', withDefaultFonts: false, telemetry: false },
  });
}
