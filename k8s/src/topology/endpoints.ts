import type { V1EndpointSlice } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import type { ObjectName } from './services.ts';

/** One address behind a Service. */
export interface Endpoint {
  address: string;
  ports: number[];
  ready: boolean;
  serving: boolean;
  terminating: boolean;
  pod?: string;
  node?: string;
}

const serviceLabel = 'kubernetes.io/service-name';

/** Reads the addresses behind a Service; an unknown Service has none. Throws `ClusterError`. */
export async function readEndpoints(cluster: Cluster, { namespace, name }: ObjectName) {
  const labelSelector = `${serviceLabel}=${name}`;
  const call = cluster.discovery.listNamespacedEndpointSlice({ namespace, labelSelector });
  const { items } = await ask(cluster, `EndpointSlices of Service ${namespace}/${name}`, call);
  return toEndpoints(items);
}

/** Reads the addresses behind every Service of a namespace, by the Service's name. Throws `ClusterError`. */
export async function readAllEndpoints(
  cluster: Cluster,
  namespace: string,
): Promise<Record<string, Endpoint[]>> {
  const call = cluster.discovery.listNamespacedEndpointSlice({ namespace });
  const { items } = await ask(cluster, `EndpointSlices of namespace ${namespace}`, call);
  return endpointsByService(items);
}

/** The addresses in slices, by the Service that they are of; a slice of none is left out. */
export function endpointsByService(slices: V1EndpointSlice[]): Record<string, Endpoint[]> {
  const named = slices.filter(({ metadata }) => metadata?.labels?.[serviceLabel]);
  const byService = Map.groupBy(named, ({ metadata }) => metadata?.labels?.[serviceLabel] ?? '');
  return Object.fromEntries([...byService].map(([name, own]) => [name, toEndpoints(own)]));
}

/** All endpoints of a Service's slices; a condition that is not set means what the API says it means. */
export function toEndpoints(slices: V1EndpointSlice[]): Endpoint[] {
  return slices.flatMap(({ endpoints, ports }) =>
    (endpoints ?? []).flatMap(({ addresses, conditions, targetRef, nodeName }) =>
      addresses.map((address) => ({
        address,
        ports: (ports ?? []).flatMap(({ port }) => port ?? []),
        ready: conditions?.ready ?? true,
        serving: conditions?.serving ?? conditions?.ready ?? true,
        terminating: conditions?.terminating ?? false,
        ...(targetRef?.kind === 'Pod' && targetRef.name && { pod: targetRef.name }),
        ...(nodeName && { node: nodeName }),
      })),
    ),
  );
}
