import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import type { AppInstance } from './app-instance.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/database.ts';
import { startDatabase } from './database/startup.ts';
import type { Startup } from './database/startup.ts';
import { cartRoutes } from './features/cart/cart.routes.ts';
import { categoriesRoutes } from './features/categories/categories.routes.ts';
import { healthRoutes } from './features/health/health.routes.ts';
import type { Lifecycle } from './features/health/health.service.ts';
import { ordersRoutes } from './features/orders/orders.routes.ts';
import { productsRoutes } from './features/products/products.routes.ts';
import { whoamiRoutes } from './features/whoami/whoami.routes.ts';
import { apiDocsPlugin } from './plugins/api-docs.ts';
import { databaseGatePlugin } from './plugins/database-gate.ts';
import { errorsPlugin } from './plugins/errors.ts';
import { metricsPlugin } from './plugins/metrics.ts';
import { requestIdOf, requestIdPlugin } from './plugins/request-id.ts';
import { securityHeadersPlugin } from './plugins/security-headers.ts';
import { storefrontPlugin } from './plugins/storefront.ts';
import { validationPlugin } from './plugins/validation.ts';

const bodyLimit = 64 * 1024;
const requestTimeout = 15_000;

export interface App {
  server: AppInstance;
  startup: Startup;
  lifecycle: Lifecycle;
}

/** Assembles the whole API; nothing listens yet, and the database is approached in the background. */
export async function buildApp(config: Config): Promise<App> {
  const server = Fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    genReqId: requestIdOf,
    bodyLimit,
    requestTimeout,
    // While draining, requests on open connections are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();
  const database = openDatabase(config.database);
  const startup = startDatabase(database, server.log);
  const lifecycle: Lifecycle = { draining: false };
  server.addHook('onClose', async () => {
    startup.stop();
    await startup.done;
    await database.destroy();
  });

  validationPlugin(server);
  errorsPlugin(server);
  requestIdPlugin(server);
  securityHeadersPlugin(server);
  metricsPlugin(server);
  await server.register(cookie);
  await apiDocsPlugin(server);

  healthRoutes(server, database, startup, lifecycle);
  whoamiRoutes(server, config);
  await server.register(async (shop: AppInstance) => {
    databaseGatePlugin(shop, startup);
    categoriesRoutes(shop, database);
    productsRoutes(shop, database);
    cartRoutes(shop, database);
    ordersRoutes(shop, database);
  });
  if (config.storefrontDir) await storefrontPlugin(server, config.storefrontDir);

  return { server, startup, lifecycle };
}
