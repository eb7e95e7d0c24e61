import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import type { Node } from '@doorstep/k8s/topology/nodes';
import { readService } from '@doorstep/k8s/topology/services';
import type { Service } from '@doorstep/k8s/topology/services';
import { probeHttp } from '@doorstep/k8s/probes/http';
import { shutTargets, tryShut } from '@doorstep/k8s/probes/shut';
import type { ShutObservation } from '@doorstep/k8s/probes/shut';
import { faulty } from './door-row.ts';
import type { DoorRow } from './door-row.ts';
import { mappedPorts, namespace } from './names.ts';

/** A place that was tried, and whether what answers there is a program other than the tier. */
export type Tried = ShutObservation & { foreign?: boolean };

/**
 * The ports of the database, and of a backend that is for pods only, at every node: nobody outside
 * the cluster may get an answer of theirs there.
 */
export async function tryShutDoors(
  cluster: Cluster,
  types: Map<string, string>,
): Promise<DoorRow[]> {
  const nodes = await readNodes(cluster);
  const mysql = await readService(cluster, { namespace, name: 'mysql' });
  const rows = [shutRow('mysql', await tryShut(shutTargets(mysql, nodes)))];
  if (types.get('backend') !== 'ClusterIP') return rows;
  const backend = await readService(cluster, { namespace, name: 'backend' });
  return [shutRow('backend', await tryBackend(backend, nodes)), ...rows];
}

/** Also at the node port that it has in other presets. A controller of Ingresses may listen at port 80. */
async function tryBackend({ ports }: Service, nodes: Node[]): Promise<Tried[]> {
  const { nodePort } = mappedPorts.backend;
  const former = { port: nodePort, targetPort: nodePort, protocol: 'TCP' };
  const seen = await tryShut(shutTargets({ ports: [...ports, former] }, nodes));
  return Promise.all(
    seen.map(async (one) => {
      if (one.outcome?.result !== 'answered') return one;
      const answer = await probeHttp(`http://${one.address}/api/whoami`);
      return { ...one, foreign: !('whoami' in answer) };
    }),
  );
}

/** One row for all places: a fault if any of them answered, a proof only if all could be reached. */
export function shutRow(tier: string, tried: Tried[]): DoorRow {
  const door = `${tier} (shut)`;
  const foreign = tried.filter((one) => one.foreign);
  const seen = tried.filter((one) => !one.foreign);
  const open = seen.filter(({ outcome }) => outcome?.result === 'answered');
  const ports = [...new Set(tried.map(({ port }) => port))].join(', ');
  const address = `every node, port ${ports}`;
  if (open.length > 0) {
    const where = open.map(({ address }) => address).join(', ');
    return faulty(door, address, `answers at ${where}, but must be shut`);
  }
  const proved = seen.flatMap(({ outcome }) => outcome?.result ?? []);
  const silent = seen.length - proved.length;
  if (silent > 0) {
    return { door, address, answer: `not tried at ${silent} of ${tried.length} addresses` };
  }
  const results = foreign.length > 0 ? [...proved, "another program's answer"] : proved;
  return { door, address, answer: `shut: ${[...new Set(results)].join(', ')}` };
}
