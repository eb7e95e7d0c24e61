import type { AppInstance } from '../app-instance.ts';
import { AppError } from '../lib/app-error.ts';
import { isHttps, isOwnOrigin } from '../lib/request-origin.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page can't make a browser change anything here: its origin gives it away. */
export function originCheckPlugin(app: AppInstance): void {
  app.addHook('onRequest', async (request) => {
    if (harmless.has(request.method) || isOwnOrigin(request.headers, isHttps(request))) return;
    const { origin = 'another site', host } = request.headers;
    throw new AppError(
      'origin_refused',
      `A page of ${origin} may not change anything at ${host}; only the shop's own pages may.`,
    );
  });
}
