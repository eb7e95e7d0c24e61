// Takes the pods of the chart's own MySQL off the lists of who answers for the Service "mysql".
import { readFile } from 'node:fs/promises';

const namespace = process.argv.at(-1);
const token = await readFile('/var/run/secrets/kubernetes.io/serviceaccount/token', 'utf8');

async function call(method, path) {
  const response = await fetch(`https://kubernetes.default.svc${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(15_000),
  });
  const text = await response.text();
  if (!response.ok && response.status !== 404) {
    throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  }
  return JSON.parse(text);
}

// The old kind of list first: its addresses are copied into slices as long as it is there.
await call('DELETE', `/api/v1/namespaces/${namespace}/endpoints/mysql`);

const slices = `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`;
const ofPods = new URLSearchParams({
  labelSelector:
    'kubernetes.io/service-name=mysql,endpointslice.kubernetes.io/managed-by!=doorstep-chart',
});
const { items } = await call('GET', `${slices}?${ofPods}`);
for (const { metadata } of items) {
  await call('DELETE', `${slices}/${metadata.name}`);
  process.stdout.write(`Forgot EndpointSlice ${metadata.name}\n`);
}
process.stdout.write(`${items.length} lists of pods were left behind the name mysql\n`);
