import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import { toGateway } from './gateways.ts';
import type { Gateway } from './gateways.ts';
import { toHttpRoute } from './http-routes.ts';
import type { HttpRoute } from './http-routes.ts';
import { object, objects } from './reading.ts';
import type { ObjectName } from './services.ts';

const group = 'gateway.networking.k8s.io';
const version = 'v1';

/** Reads all Gateways of a namespace. Throws `ClusterError`: `not found` where the API is not installed. */
export async function readGateways(cluster: Cluster, namespace: string): Promise<Gateway[]> {
  return (await list(cluster, namespace, 'gateways')).map(toGateway);
}

/** Reads one Gateway of any namespace. Throws `ClusterError`. */
export async function readGateway(cluster: Cluster, { namespace, name }: ObjectName) {
  const plural = 'gateways';
  const call = cluster.custom.getNamespacedCustomObject({
    group,
    version,
    plural,
    namespace,
    name,
  });
  return toGateway(await ask(cluster, `Gateway ${namespace}/${name}`, call));
}

/** Reads all HTTPRoutes of a namespace. Throws `ClusterError`: `not found` where the API is not installed. */
export async function readHttpRoutes(cluster: Cluster, namespace: string): Promise<HttpRoute[]> {
  return (await list(cluster, namespace, 'httproutes')).map(toHttpRoute);
}

async function list(cluster: Cluster, namespace: string, plural: string) {
  const call = cluster.custom.listNamespacedCustomObject({ group, version, namespace, plural });
  const read: unknown = await ask(cluster, `${plural}.${group} of namespace ${namespace}`, call);
  return objects(object(read)['items']);
}
