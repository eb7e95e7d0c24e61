import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Doors } from './doors.service.ts';

/** How many follow the picture, and how many watches that takes: the second never grows with the first. */
export function doorsMetrics(registry: Registry, doors: Doors): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect: function collect() {
        this.set(value());
      },
    });
  gauge(
    'doorstep_doors_viewers',
    'Open streams of the picture of the doors',
    () => doors.counts.viewers,
  );
  gauge('doorstep_doors_watches', 'Open watches of the Kubernetes API', () => doors.counts.watches);
}
