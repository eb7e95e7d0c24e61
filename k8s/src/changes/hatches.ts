import { listed } from '../matrix/words.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import { count } from './count.ts';
import type { Comparison } from './topology-change.ts';

/** `hatch :30080`, `hatches :30080 and :30443`. */
export function hatches(ports: number[]): string {
  return `${ports.length === 1 ? 'hatch' : 'hatches'} ${listed(ports.map((port) => `:${port}`))}`;
}

/** The node ports that a Service opened and shut. */
export function hatchMoves({ before, after }: Comparison<Service>) {
  const [old, now] = [nodePorts(before), nodePorts(after)];
  return {
    opened: now.filter((port) => !old.includes(port)),
    shut: old.filter((port) => !now.includes(port)),
  };
}

export function nodePorts({ ports }: Service): number[] {
  return ports.flatMap(({ nodePort }) => nodePort ?? []);
}

/** `in 3 nodes`; nobody counts those that may not be read. */
export function inNodes({ nodes }: Topology): string {
  const counted = nodes.length > 0 && !nodes.some(({ inferred }) => inferred);
  return counted ? `in ${count(nodes.length, 'node')}` : 'in every node';
}
