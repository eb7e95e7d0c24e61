import type { AppInstance } from '../../app-instance.ts';
import type { Database } from '../../database/database.ts';
import { requireAdmin, sessionSecurity } from '../../lib/access.ts';
import { adminOrdersRoutes } from './orders.routes.ts';
import { adminProductsRoutes } from './products.routes.ts';

/** Everything below /api/admin, behind the one hook that asks for the role. */
export async function adminRoutes(app: AppInstance, database: Database): Promise<void> {
  await app.register(async (admin: AppInstance) => {
    admin.addHook('onRequest', async (request) => void requireAdmin(request));
    admin.addHook('onRoute', ({ schema }) => void Object.assign(schema ?? {}, sessionSecurity));
    adminProductsRoutes(admin, database);
    adminOrdersRoutes(admin, database);
  });
}
