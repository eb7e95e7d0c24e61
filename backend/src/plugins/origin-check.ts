import type { AppInstance } from '../app-instance.ts';
import { AppError } from '../lib/app-error.ts';
import { isHttps, isOwnOrigin } from '../lib/request-origin.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page can't make a browser change anything here: its origin gives it away. */
export function originCheckPlugin(app: AppInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers } = request;
    if (harmless.has(method) || isOwnOrigin(headers, isHttps(request))) return done();
    const { origin = 'another site', host } = headers;
    const message = `A page of ${origin} may not change anything at ${host}; only the shop's own pages may.`;
    done(new AppError('origin_refused', message));
  });
}
