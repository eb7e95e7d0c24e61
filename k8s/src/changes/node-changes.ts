import type { Node } from '../topology/nodes.ts';
import type { Topology } from '../topology/topology.ts';
import { byName, compare } from './compare.ts';
import { hatches, nodePorts } from './hatches.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

/** Nodes that came, went, or are in another state; of those known by their pods alone nobody can say it. */
export function nodeChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  if ([...before.nodes, ...after.nodes].some(({ inferred }) => inferred)) return [];
  const { added, removed, kept } = compare(before.nodes, after.nodes, byName);
  const ports = [...new Set(after.services.flatMap(nodePorts))];
  const named = ports.length > 0 ? hatches(ports) : undefined;
  return [
    ...removed.map((node) =>
      change(node, 'is gone', named && `Nobody is at its ${named} any more`),
    ),
    ...added.map((node) => change(node, 'joined', named && `It has ${named} too, pods or none`)),
    ...kept.flatMap((pair) => {
      if (pair.before.ready === pair.after.ready) return [];
      return pair.after.ready
        ? change(pair.after, 'is ready again')
        : change(pair.after, 'is not ready', 'Its pods are taken off the lists');
    }),
  ];
}

function change({ name }: Node, what: string, effect?: string): TopologyChange {
  return changeOf('node', `Node/${name}`, `Node ${name} ${what}`, effect);
}
