import type { AppInstance } from '../../app-instance.ts';
import { switchedOff } from '../../lib/switched-off.ts';

/** A shop without its doors has no use for lessons on them, and says how to have both. */
export function lessonsOffRoutes(app: AppInstance): void {
  const message =
    "This shop has no lessons, for it does not show its doors (DOORS=off); the chart's value doors.enabled switches both on.";
  switchedOff(app, '/api/lessons', message);
}
