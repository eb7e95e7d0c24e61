import type { ApiServerOptions } from '../api-server.ts';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { openDatabase } from '../database/database.ts';
import { createCustomer } from './customer.ts';
import { signInDirectly } from './sign-in.ts';
import type { SignedInOptions } from './sign-in.ts';
import { createTestDatabase } from './test-database.ts';

/** The settings of a test's app; the test shows only those that decide. */
export function buildConfig(overrides: Partial<Config> & Pick<Config, 'database'>): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    shutdownDelay: 0,
    place: {},
    checkoutsPerMinute: 600,
    doors: { mode: 'off', recordingFile: '', maxViewers: 250 },
    ...overrides,
  };
}

/** A whole shop on a database of its own, ready to be asked. Whoever opens it closes it. */
export async function openShop(settings: Partial<Config> = {}, options?: ApiServerOptions) {
  const { config, drop } = await createTestDatabase();
  const appConfig = buildConfig({ database: config, ...settings });
  const app = await buildApp(appConfig, options);
  await app.startup.done;
  const database = openDatabase(config);

  return {
    ...app,
    config: appConfig,
    database,
    customer: () => createCustomer(app.server),
    /** A browser in which somebody is signed in, of an account of its own. */
    signedIn: async (given?: SignedInOptions) => {
      const customer = createCustomer(app.server);
      return Object.assign(customer, await signInDirectly(database, customer, given));
    },
    /** Sets how many pieces of a product there are. */
    setStock: (productId: number, stock: number) =>
      database.updateTable('products').set({ stock }).where('id', '=', productId).execute(),
    stockOf: async (productId: number) => {
      const query = database.selectFrom('products').select('stock').where('id', '=', productId);
      return (await query.executeTakeFirstOrThrow()).stock;
    },
    close: async () => {
      await database.destroy();
      await app.server.close();
      await drop();
    },
  };
}
export type Shop = Awaited<ReturnType<typeof openShop>>;
