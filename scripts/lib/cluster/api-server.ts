import { Failure } from '../failure.ts';
import { kubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';

/** As much of an EndpointSlice as is needed here. */
interface Slice {
  endpoints?: { addresses: string[] }[] | null;
  ports?: { port?: number }[] | null;
}

const kubernetes = ['--selector', 'kubernetes.io/service-name=kubernetes'];
const key = 'doors.apiServer';

/** Where the API server listens, past the Service `kubernetes`, as values of the chart. Throws a `Failure`. */
export async function readApiServer(tools: ClusterTools): Promise<Record<string, string | number>> {
  const where = ['--namespace', 'default', ...kubernetes];
  const printed = await kubectl(tools, ['get', 'endpointslices', ...where, '--output', 'json']);
  const { items }: { items: Slice[] } = JSON.parse(printed);
  return apiServerValues(items);
}

/** The values for the EndpointSlices of the Service `kubernetes`. Throws a `Failure` when they name nobody. */
export function apiServerValues(slices: Slice[]): Record<string, string | number> {
  const endpoints = slices.flatMap((slice) => slice.endpoints ?? []);
  const addresses = [...new Set(endpoints.flatMap((endpoint) => endpoint.addresses))].toSorted();
  const port = slices.flatMap(({ ports }) => ports ?? []).find((named) => named.port)?.port;
  if (addresses.length === 0 || !port) {
    throw new Failure(
      'the EndpointSlices of the Service kubernetes (namespace default) name no address and port, so nobody knows where the API server is:\n' +
        `  kubectl get endpointslices --namespace default ${kubernetes.join(' ')}`,
    );
  }
  const named = addresses.map((address, index) => [`${key}.addresses[${index}]`, address]);
  return { ...Object.fromEntries(named), [`${key}.port`]: port };
}
