import type { AppInstance } from '../app-instance.ts';
import type { Startup } from '../database/startup.ts';
import { AppError } from '../lib/app-error.ts';

/** Until the database is migrated, routes that need it answer 503 instead of failing on it. */
export function databaseGatePlugin(app: AppInstance, startup: Startup): void {
  app.addHook('onRequest', (_request, _reply, done) => {
    if (startup.migrated) return done();
    done(new AppError('database_unavailable', 'The shop is starting; try again in a moment.'));
  });
}
