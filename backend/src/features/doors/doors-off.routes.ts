import type { AppInstance } from '../../app-instance.ts';
import { AppError } from '../../lib/app-error.ts';

/** A shop without the picture says how to have it. */
export function doorsOffRoutes(app: AppInstance): void {
  for (const url of ['/api/doors', '/api/doors/*']) {
    app.all(url, { schema: { hide: true } }, sayHow);
  }
}

async function sayHow(): Promise<never> {
  const message =
    "This shop does not show its doors (DOORS=off); the chart's value doors.enabled switches them on.";
  throw new AppError('not_found', message);
}
