import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';

const channel = 'fastify.initialization';

/** Every route that is registered while `build` runs, as "GET /api/cart", hidden ones too. */
export async function routesOf(build: () => Promise<unknown>): Promise<string[]> {
  const routes: string[] = [];
  const watch = (message: unknown) => {
    if (!hasFastify(message)) return;
    message.fastify.addHook('onRoute', ({ method, url }) => {
      routes.push(...[method].flat().map((name) => `${name} ${url}`));
    });
  };
  subscribe(channel, watch);
  try {
    await build();
  } finally {
    unsubscribe(channel, watch);
  }
  return routes;
}

function hasFastify(message: unknown): message is { fastify: FastifyInstance } {
  return typeof message === 'object' && message !== null && 'fastify' in message;
}
