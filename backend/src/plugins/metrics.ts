import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { AppInstance } from '../app-instance.ts';

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Collects Prometheus metrics of this process: Node's own, and how long each route takes. */
export function metricsPlugin(app: AppInstance): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its reply, by route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [registry],
  });

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  return registry;
}

/** Hands the metrics out at /metrics. */
export function metricsRoute(app: AppInstance, registry: Registry): void {
  app.get('/metrics', { logLevel: 'warn', schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
