import type { AppInstance } from '../../app-instance.ts';
import { AppError } from '../../lib/app-error.ts';

/** A shop without its doors has no use for lessons on them, and says how to have both. */
export function lessonsOffRoutes(app: AppInstance): void {
  for (const url of ['/api/lessons', '/api/lessons/*']) {
    app.all(url, { schema: { hide: true } }, sayHow);
  }
}

async function sayHow(): Promise<never> {
  const message =
    "This shop has no lessons, for it does not show its doors (DOORS=off); the chart's value doors.enabled switches both on.";
  throw new AppError('not_found', message);
}
