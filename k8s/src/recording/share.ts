import { applyConfigMap, removeConfigMap } from '../cluster/config-map.ts';
import type { ConfigMapCluster } from '../cluster/config-map.ts';
import { formatShared, sharedKey, sharedName } from './shared.ts';
import type { SharedObservations } from './shared.ts';

const manager = 'doorstep-doors';

/** Puts observations where the shop's page finds them, instead of any that are there. Throws `ClusterError`. */
export function writeShared(
  cluster: ConfigMapCluster,
  namespace: string,
  shared: SharedObservations,
): Promise<void> {
  const data = { [sharedKey]: formatShared(shared) };
  return applyConfigMap(cluster, { namespace, name: sharedName, owner: manager, manager, data });
}

/** Takes them away again; nothing to take away is no error. Throws `ClusterError`. */
export function removeShared(cluster: ConfigMapCluster, namespace: string): Promise<void> {
  return removeConfigMap(cluster, { namespace, name: sharedName });
}
