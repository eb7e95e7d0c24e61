import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import { readService } from '@doorstep/k8s/topology/services';
import { shutTargets, tryShut } from '@doorstep/k8s/probes/shut';
import type { ShutObservation } from '@doorstep/k8s/probes/shut';
import { faulty } from './door-row.ts';
import type { DoorRow } from './door-row.ts';
import { namespace } from './names.ts';

/** The database's port at every node: nobody outside the cluster may get an answer there. */
export async function tryShutDoors(cluster: Cluster): Promise<DoorRow> {
  const [service, nodes] = await Promise.all([
    readService(cluster, { namespace, name: 'mysql' }),
    readNodes(cluster),
  ]);
  return shutRow(await tryShut(shutTargets(service, nodes)));
}

/** One row for all places: a fault if any of them answered, a proof only if all could be reached. */
export function shutRow(seen: ShutObservation[]): DoorRow {
  const door = 'mysql (shut)';
  const open = seen.filter(({ outcome }) => outcome?.result === 'answered');
  const ports = [...new Set(seen.map(({ port }) => port))].join(', ');
  const address = `every node, port ${ports}`;
  if (open.length > 0) {
    const where = open.map(({ address }) => address).join(', ');
    return faulty(door, address, `answers at ${where}, but must be shut`);
  }
  const proved = seen.flatMap(({ outcome }) => outcome?.result ?? []);
  const silent = seen.length - proved.length;
  if (silent > 0) {
    return { door, address, answer: `not tried at ${silent} of ${seen.length} addresses` };
  }
  return { door, address, answer: `shut: ${[...new Set(proved)].join(', ')}` };
}
