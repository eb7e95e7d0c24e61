import fastifyStatic from '@fastify/static';
import type { AppInstance } from '../app-instance.ts';

/** What a page may load and do, as nginx says it too. The hash is that of the storefront's first script. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self' 'sha256-8E9+649aAwBX2cot2uZu3fZ5TkyOryJ9DUUt61uF3Z0='; " +
  "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/**
 * Serves the built storefront where no nginx does: hashed files for ever, the page for every
 * address of the storefront's own, and a 404 for what only looks like a file. Texts that were
 * compressed when they were built go out like that.
 */
export async function storefrontPlugin(app: AppInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = /[\\/]assets[\\/]/.test(path);
      reply.header('content-security-policy', contentSecurityPolicy);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', { schema: { hide: true }, logLevel: 'warn' }, (request, reply) => {
    const { pathname } = new URL(request.url, 'http://storefront');
    const isPage = !pathname.startsWith('/api/') && !/\.\w+$/.test(pathname);
    return isPage ? reply.sendFile('index.html') : reply.callNotFound();
  });
}
