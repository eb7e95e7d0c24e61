import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { refusal, render } from './render.ts';

const apis = ['monitoring.coreos.com/v1/ServiceMonitor'];
const monitored = { serviceMonitor: { enabled: true } };
const monitoring = { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } };

test('without being asked, the chart makes nothing for Prometheus and Grafana', async () => {
  const manifests = await render();
  const names = manifests.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
  expect(names.filter((name) => /ServiceMonitor|dashboard/.test(name))).toEqual([]);
});

test("a ServiceMonitor selects the backend's Service, and names a port of its pods", async () => {
  const labels = { release: 'prometheus' };
  const manifests = await render(
    { metrics: { serviceMonitor: { enabled: true, labels, interval: '15s' } } },
    { apis },
  );
  const { metadata, spec } = find(manifests, 'ServiceMonitor', 'backend');
  expect(metadata).toMatchObject({
    labels: { ...labels, 'app.kubernetes.io/component': 'backend' },
  });
  const { metadata: service, spec: ofService } = find(manifests, 'Service', 'backend');
  expect(spec.selector).toEqual({ matchLabels: ofService.selector });
  expect(service).toMatchObject({ labels: ofService.selector });
  expect(spec['endpoints']).toEqual([{ targetPort: 'http', path: '/metrics', interval: '15s' }]);
  expect(portsOf(manifests)).toContain('http');
});

test('with TLS between the tiers the port is the one that probes ask', async () => {
  const manifests = await render(
    {
      metrics: { serviceMonitor: { enabled: true, prometheusNamespaces: monitoring } },
      doors: { enabled: false },
    },
    { apis, preset: 'zero-trust' },
  );
  expect(find(manifests, 'ServiceMonitor', 'backend').spec['endpoints']).toMatchObject([
    { targetPort: 'health' },
  ]);
  expect(portsOf(manifests)).toContain('health');
  expect(find(manifests, 'NetworkPolicy', 'backend-from-prometheus').spec).toMatchObject({
    podSelector: { matchLabels: { 'app.kubernetes.io/component': 'backend' } },
    ingress: [
      { from: [{ namespaceSelector: monitoring }], ports: [{ protocol: 'TCP', port: 8081 }] },
    ],
  });
});

test('a cluster that knows no ServiceMonitor is refused, with what to do', async () => {
  const said = await refusal({ metrics: monitored });
  expect(said).toContain('this cluster does not know monitoring.coreos.com/v1 ServiceMonitor');
  expect(said).toContain('set metrics.serviceMonitor.enabled to false');
});

test('walls without a gap for Prometheus are refused', async () => {
  const values = { metrics: monitored, doors: { enabled: false } };
  const said = await refusal(values, { apis, preset: 'zero-trust' });
  expect(said).toContain('metrics.serviceMonitor.prometheusNamespaces is empty');
});

test.each([
  { serviceMonitor: { enabled: 'yes' } },
  { serviceMonitor: { interval: '0s' } },
  { serviceMonitor: { interval: 'often' } },
  { dashboard: { folder: 'Shop' } },
  { grafana: {} },
])('the values %j are refused', async (metrics) => {
  expect(await refusal({ metrics })).toContain('metrics');
});

test("the dashboard is in a ConfigMap that Grafana's sidecar finds, as it is in its file", async () => {
  const annotations = { grafana_folder: 'Shop' };
  const manifests = await render({ metrics: { dashboard: { enabled: true, annotations } } });
  const { metadata, data = {} } = find(manifests, 'ConfigMap', 'doorstep-dashboard');
  expect(metadata).toMatchObject({ labels: { grafana_dashboard: '1' }, annotations });
  const file = new URL('../doorstep/dashboards/shop.json', import.meta.url);
  expect(JSON.parse(data['shop.json'] ?? '')).toEqual(JSON.parse(await readFile(file, 'utf8')));
});

function portsOf(manifests: Awaited<ReturnType<typeof render>>): string[] {
  const { spec } = find(manifests, 'Deployment', 'backend');
  const containers = spec.template?.spec.containers ?? [];
  return containers.flatMap(({ ports = [] }) => ports.map(({ name }) => name));
}
