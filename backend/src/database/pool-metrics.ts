import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { PoolUse } from './pool-use.ts';

/** Shows a pool under the names that OpenTelemetry's conventions have for it. */
export function poolMetrics(registry: Registry, use: PoolUse): void {
  const registers: Registry[] = [];
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect: function collect() {
        this.set(value());
      },
    });
  const state = 'db_client_connection_state';
  const connections = new Gauge({
    name: 'db_client_connection_count',
    help: 'Open connections to the database, by what they do',
    labelNames: [state],
    registers,
    collect: function collect() {
      this.set({ [state]: 'used' }, use.used);
      this.set({ [state]: 'idle' }, use.open - use.used);
    },
  });
  const most = gauge(
    'db_client_connection_max',
    'Connections that are opened at most',
    () => use.limit,
  );
  const waiting = gauge(
    'db_client_connection_pending_requests',
    'Requests that wait for a connection',
    () => use.waiting,
  );
  const timeouts = new Counter({
    name: 'db_client_connection_timeouts_total',
    help: 'Requests that got no connection in time',
    registers,
    collect: function collect() {
      this.reset();
      this.inc(use.timeouts);
    },
  });
  for (const metric of [connections, most, waiting, timeouts]) registry.registerMetric(metric);
}
