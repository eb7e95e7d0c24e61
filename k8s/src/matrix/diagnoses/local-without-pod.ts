import type { Topology } from '../../topology/topology.ts';
import { answersOn } from '../behind.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isWronglyShut } from './evidence.ts';
import { labelList, listed } from './words.ts';

/** `externalTrafficPolicy: Local`, and a balancer that still sends to a node without a ready pod. */
export function localWithoutPod(topology: Topology, rows: Row[]): Diagnosis[] {
  return topology.services.flatMap((service) => {
    const { name, externalTrafficPolicy, selector } = service;
    if (externalTrafficPolicy !== 'Local') return [];
    const mine = rows.filter(
      (row) =>
        isWronglyShut(row) &&
        row.claim.door.service === name &&
        row.claim.door.kind === 'LoadBalancer' &&
        row.observation.result !== 'answered',
    );
    const nodes = topology.nodes.map((node) => node.name);
    const empty = nodes.filter((node) => !answersOn(node, service, topology));
    const hasPods = topology.endpoints[name]?.some(({ ready }) => ready);
    if (mine.length === 0 || !hasPods || empty.length === 0) return [];
    return {
      cause: 'Local, node without a pod',
      sentence: `The balancer still sends to a node without a ready pod of ${name} (${listed(empty)}), and Local makes such a node drop. Its health check should have taken the node out.`,
      lookAt: [
        `Service/${name} spec.externalTrafficPolicy`,
        `Service/${name} spec.healthCheckNodePort`,
      ],
      run: `kubectl -n ${topology.namespace} get pods -o wide -l ${labelList(selector)}`,
      rows: mine,
    };
  });
}
