import type { AppInstance } from '../../app-instance.ts';
import { switchedOff } from '../../lib/switched-off.ts';

/** A shop without the picture says how to have it. */
export function doorsOffRoutes(app: AppInstance): void {
  const message =
    "This shop does not show its doors (DOORS=off); the chart's value doors.enabled switches them on.";
  switchedOff(app, '/api/doors', message);
}
