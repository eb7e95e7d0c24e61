import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AppInstance } from '../app-instance.ts';

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Requests that are counted together, else when somebody asks: one alone takes much longer. */
const batch = 100;

/**
 * Collects Prometheus metrics of this process: Node's own, and of HTTP the rate, errors and durations of
 * each route, and how much is under way. Names and labels are those of OpenTelemetry's conventions.
 */
export function metricsPlugin(app: AppInstance): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const ended: { labels: Record<string, string | number>; seconds: number }[] = [];
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from the request to the end of its reply, by route',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
    buckets,
    registers: [registry],
    collect: () => countEnded(),
  });
  const countEnded = () => {
    for (const { labels, seconds } of ended.splice(0)) duration.observe(labels, seconds);
  };

  let underWay = 0;
  const active: Gauge = new Gauge({
    name: 'http_server_active_requests',
    help: 'Requests that are under way; an open stream is one',
    registers: [registry],
    collect: () => active.set(underWay),
  });

  app.addHook('onRequest', (_request, reply, done) => {
    underWay += 1;
    // Also comes where the client went away, unlike the hook at the end of a reply.
    reply.raw.once('close', () => (underWay -= 1));
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const labels = {
      http_request_method: request.method,
      // A path that is none of ours may be anything: they all are one.
      http_route: request.routeOptions.url ?? 'none',
      http_response_status_code: reply.statusCode,
    };
    ended.push({ labels, seconds: reply.elapsedTime / 1000 });
    if (ended.length >= batch) countEnded();
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
