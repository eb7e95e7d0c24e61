import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import type { AppInstance } from '../app-instance.ts';
import { version } from '../version.ts';

// The page's services of its maker are switched off, and the browser is told to refuse them.
const ownOriginOnly =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'";
const configuration = {
  url: '/api/openapi.json',
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  telemetry: false,
  withDefaultFonts: false,
} as const;

/** The OpenAPI document of the routes at /api/openapi.json, and a page to read it at /api/docs. */
export async function apiDocsPlugin(app: AppInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Doorstep', version, description: 'The API of the Doorstep shop.' },
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', ownOriginOnly);
    });
    await docs.register(scalar, { routePrefix: '/api/docs', configuration });
  });
}
