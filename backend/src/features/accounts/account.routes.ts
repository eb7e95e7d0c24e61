import type { AppInstance } from '../../app-instance.ts';
import type { Database } from '../../database/database.ts';
import type { TrustedProxies } from '../../lib/client-address.ts';
import { accountsRoutes } from './accounts.routes.ts';
import { signInLimits, signUpLimits } from './limits.ts';
import { sessionRoutes } from './session.routes.ts';

/** Sign up, in and out; tries are counted over all of them. */
export function accountRoutes(
  app: AppInstance,
  database: Database,
  trustedProxies?: TrustedProxies,
): void {
  const limits = { signIn: signInLimits(trustedProxies), signUp: signUpLimits(trustedProxies) };
  accountsRoutes(app, database, limits);
  sessionRoutes(app, database, limits);
}
