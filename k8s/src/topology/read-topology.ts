import type { Cluster } from '../cluster/connect.ts';
import { readAllEndpoints } from './endpoints.ts';
import { readGateway, readGateways, readHttpRoutes } from './gateway-api.ts';
import { gatewaysElsewhere } from './gateways-elsewhere.ts';
import type { Gateway } from './gateways.ts';
import { readIngresses } from './ingresses.ts';
import { knownNodes } from './known-nodes.ts';
import { missingBecause } from './missing.ts';
import { readNetworkPolicies } from './network-policies.ts';
import { readNodes } from './nodes.ts';
import { readPods } from './pods.ts';
import { readRollouts } from './rollouts.ts';
import { readServices } from './services.ts';
import type { Missing, Topology } from './topology.ts';

const gatewayApi = 'gateway.networking.k8s.io';

/**
 * Reads everything of a namespace that decides who gets in. Throws `ClusterError` when its Services
 * or pods cannot be read; what else cannot be read is said in `missing`.
 */
export async function readTopology(
  cluster: Cluster,
  { namespace }: { namespace: string },
): Promise<Topology> {
  const missing: Missing[] = [];
  const optional = async <Read>(resource: string, read: Promise<Read>, instead: Read) => {
    try {
      return await read;
    } catch (error) {
      missing.push(missingBecause(resource, error));
      return instead;
    }
  };
  const [services, pods, endpoints, nodes, ingresses, own, httpRoutes, networkPolicies, workloads] =
    await Promise.all([
      readServices(cluster, namespace),
      readPods(cluster, { namespace }),
      optional('endpointslices.discovery.k8s.io', readAllEndpoints(cluster, namespace), {}),
      optional('nodes', readNodes(cluster), []),
      optional('ingresses.networking.k8s.io', readIngresses(cluster, namespace), []),
      optional(`gateways.${gatewayApi}`, readGateways(cluster, namespace), []),
      optional(`httproutes.${gatewayApi}`, readHttpRoutes(cluster, namespace), []),
      optional('networkpolicies.networking.k8s.io', readNetworkPolicies(cluster, namespace), []),
      optional('deployments.apps', readRollouts(cluster, namespace), []),
    ]);
  const elsewhere = await Promise.all(
    gatewaysElsewhere(httpRoutes, own).map(({ namespace, name }) =>
      optional<Gateway[]>(
        `gateway ${namespace}/${name}`,
        readGateway(cluster, { namespace, name }).then((gateway) => [gateway]),
        [],
      ),
    ),
  );
  const gateways = [...own, ...elsewhere.flat()];
  const read = { services, endpoints, pods, ingresses, gateways, httpRoutes };
  const written = { ...read, networkPolicies, workloads, missing };
  const takenAt = new Date().toISOString();
  return { namespace, takenAt, ...written, nodes: knownNodes(nodes, pods, missing) };
}
