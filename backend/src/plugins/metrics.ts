import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AppInstance } from '../app-instance.ts';

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Collects Prometheus metrics of this process: Node's own, and of HTTP the rate, errors and durations of
 * each route, and how much is under way. Names and labels are those of OpenTelemetry's conventions.
 */
export function metricsPlugin(app: AppInstance): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from the request to the end of its reply, by route',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'] as const,
    buckets,
    registers: [registry],
  });
  const active = new Gauge({
    name: 'http_server_active_requests',
    help: 'Requests that are under way; an open stream is one',
    registers: [registry],
  });

  app.addHook('onRequest', (_request, reply, done) => {
    active.inc();
    // Also comes where the client went away, unlike the hook at the end of a reply.
    reply.raw.once('close', () => active.dec());
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    duration.observe(
      {
        http_request_method: request.method,
        // A path that is none of ours may be anything: they all are one.
        http_route: request.routeOptions.url ?? 'none',
        http_response_status_code: reply.statusCode,
      },
      reply.elapsedTime / 1000,
    );
    done();
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
