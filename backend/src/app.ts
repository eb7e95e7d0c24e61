import cookie from '@fastify/cookie';
import { buildApiServer } from './api-server.ts';
import type { ApiServerOptions } from './api-server.ts';
import type { AppInstance } from './app-instance.ts';
import type { Config } from './config.ts';
import { openDatabase, withPatience } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { poolMetrics } from './database/pool-metrics.ts';
import { createPoolUse } from './database/pool-use.ts';
import { startDatabase } from './database/startup.ts';
import type { Startup } from './database/startup.ts';
import { statementLogPlugin } from './database/statement-log.ts';
import { accountRoutes } from './features/accounts/account.routes.ts';
import { ensureFirstAdmin } from './features/accounts/first-admin.ts';
import { adminRoutes } from './features/admin/admin.routes.ts';
import { cartRoutes } from './features/cart/cart.routes.ts';
import { categoriesRoutes } from './features/categories/categories.routes.ts';
import { doorsMetrics } from './features/doors/doors.metrics.ts';
import { doorsOffRoutes } from './features/doors/doors-off.routes.ts';
import { doorsRoutes } from './features/doors/doors.routes.ts';
import { createDoors } from './features/doors/doors.service.ts';
import { healthRoutes } from './features/health/health.routes.ts';
import { lessonsOffRoutes } from './features/lessons/lessons-off.routes.ts';
import { lessonsRoutes } from './features/lessons/lessons.routes.ts';
import { createLessons } from './features/lessons/lessons.service.ts';
import { createProgress } from './features/lessons/progress.service.ts';
import { checkoutLimit } from './features/orders/checkout-limit.ts';
import { ordersRoutes } from './features/orders/orders.routes.ts';
import { productsRoutes } from './features/products/products.routes.ts';
import { whoamiRoutes } from './features/whoami/whoami.routes.ts';
import { createLifecycle } from './lib/lifecycle.ts';
import type { Lifecycle } from './lib/lifecycle.ts';
import { apiDocsPlugin } from './plugins/api-docs.ts';
import { databaseGatePlugin } from './plugins/database-gate.ts';
import { errorsPlugin } from './plugins/errors.ts';
import { farewellPlugin } from './plugins/farewell.ts';
import { buildHealthServer } from './health-server.ts';
import { metricsPlugin, metricsRoute } from './plugins/metrics.ts';
import { originCheckPlugin } from './plugins/origin-check.ts';
import { requestIdPlugin } from './plugins/request-id.ts';
import { securityHeadersPlugin } from './plugins/security-headers.ts';
import { sessionPlugin } from './plugins/session.ts';
import { validationPlugin } from './plugins/validation.ts';

export interface App {
  server: AppInstance;
  /** Answers probes over plain HTTP on a port of its own; closes with `server`. */
  health?: AppInstance;
  startup: Startup;
  lifecycle: Lifecycle;
}

/** Assembles the whole API; nothing listens yet, and the database is approached in the background. */
export async function buildApp(config: Config, options?: ApiServerOptions): Promise<App> {
  const server = buildApiServer(config, options);
  const poolUse = createPoolUse();
  const databaseOptions = { log: server.log, poolUse };
  const database = openDatabase(config.database, databaseOptions);
  const steps = {
    migrate: () => withPatience(database, config.database, migrate, databaseOptions),
    prepare: async () => {
      if (config.admin) await ensureFirstAdmin(database, config.admin, server.log);
    },
  };
  const startup = startDatabase(steps, server.log);
  const lifecycle = createLifecycle();
  server.addHook('onClose', async () => {
    startup.stop();
    await startup.done;
    await database.destroy();
  });

  validationPlugin(server);
  errorsPlugin(server);
  requestIdPlugin(server);
  farewellPlugin(server, lifecycle);
  statementLogPlugin(server);
  securityHeadersPlugin(server);
  originCheckPlugin(server);
  server.decorateRequest('session', null);
  const metrics = metricsPlugin(server);
  poolMetrics(metrics, poolUse);
  metricsRoute(server, metrics);
  await apiDocsPlugin(server);

  const parts = { database, poolUse, startup, lifecycle };
  healthRoutes(server, parts);
  whoamiRoutes(server, config);
  if (config.doors.mode === 'off') {
    doorsOffRoutes(server);
    lessonsOffRoutes(server);
  } else {
    const doors = createDoors(config, { log: server.log, lifecycle });
    server.addHook('preClose', async () => doors.endStreams());
    server.addHook('onClose', () => doors.close());
    doorsRoutes(server, { config, database, doors });
    doorsMetrics(metrics, doors);
    const lessonsTaken = createProgress({ config, log: server.log });
    lessonsRoutes(server, { lessons: createLessons(), progress: lessonsTaken });
  }
  await server.register(async (shop: AppInstance) => {
    databaseGatePlugin(shop, startup);
    categoriesRoutes(shop, database);
    productsRoutes(shop, database);
    await shop.register(async (customers: AppInstance) => {
      await customers.register(cookie);
      sessionPlugin(customers, database);
      cartRoutes(customers, database);
      ordersRoutes(customers, database, checkoutLimit(config));
      accountRoutes(customers, database, config.trustedProxies);
      await adminRoutes(customers, database);
    });
  });
  if (config.storefrontDir) {
    const { storefrontPlugin } = await import('./plugins/storefront.ts');
    await storefrontPlugin(server, config.storefrontDir);
  }
  if (config.healthPort === undefined) return { server, startup, lifecycle };

  const health = buildHealthServer(server.log);
  healthRoutes(health, parts);
  metricsRoute(health, metrics);
  server.addHook('onClose', () => health.close());
  return { server, health, startup, lifecycle };
}
