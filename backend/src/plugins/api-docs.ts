import swagger from '@fastify/swagger';
import type { AppInstance } from '../app-instance.ts';
import { sessionCookie } from '../lib/session-cookie.ts';
import { version } from '../version.ts';
import type { ApiDocsPage } from './api-docs-page.ts';

// The page's services of its maker are switched off, and the browser is told to refuse them.
const ownOriginOnly =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'none'";

/** The OpenAPI document of the routes at /api/openapi.json, and a page to read it at /api/docs. */
export async function apiDocsPlugin(app: AppInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Doorstep', version, description: 'The API of the Doorstep shop.' },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
      },
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());

  let opening: Promise<ApiDocsPage> | undefined;
  for (const url of ['/api/docs', '/api/docs/*']) {
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      // The page weighs as much as all else together, so a shop whose page nobody reads never loads it.
      opening ??= import('./api-docs-page.ts').then(({ openApiDocsPage }) => openApiDocsPage());
      const page = await (await opening).inject({ url: request.url });
      if (page.statusCode === 404) return reply.callNotFound();
      for (const name of ['content-type', 'location']) {
        const value = page.headers[name];
        if (value !== undefined) reply.header(name, value);
      }
      reply.code(page.statusCode).header('content-security-policy', ownOriginOnly);
      return reply.send(page.rawPayload);
    });
  }
}
