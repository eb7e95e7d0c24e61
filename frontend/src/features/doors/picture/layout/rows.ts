import type { DoorsMap, MapNode } from '@doorstep/backend/contract/doors-map';
import { tierOf } from './columns.ts';
import type { Column } from './columns.ts';
import { nowhere } from './slots.ts';

/** A row of the picture: one node, several that are alike, or the lane of pods without a node. */
export interface Row {
  key: string;
  nodes: readonly MapNode[];
}

const mostNodes = 5;
const single = (node: MapNode): Row => ({ key: node.name, nodes: [node] });

/** The rows from top to bottom; of more than five nodes those alike share one, unless they matter. */
export function rowsOf(
  map: DoorsMap,
  columns: readonly Column[],
  mattering: ReadonlySet<string>,
): Row[] {
  const rows = map.nodes.length > mostNodes ? fold(map, columns, mattering) : map.nodes.map(single);
  const known = new Set(map.nodes.map(({ name }) => name));
  const homeless = map.pods.some(({ node }) => node === undefined || !known.has(node));
  return homeless ? [...rows, { key: nowhere, nodes: [] }] : rows;
}

function fold(map: DoorsMap, columns: readonly Column[], mattering: ReadonlySet<string>): Row[] {
  const groups = Map.groupBy(map.nodes, (node) =>
    mattering.has(node.name) ? `only ${node.name}` : likeness(node, map, columns),
  );
  return [...groups.values()].map((nodes) => ({ key: nodes[0]?.name ?? nowhere, nodes }));
}

/** Equal for nodes with the same number of pods in the same states in every tier. */
function likeness({ name, ready }: MapNode, { pods }: DoorsMap, columns: readonly Column[]) {
  const here = pods
    .filter(({ node }) => node === name)
    .map((pod) => `${tierOf(pod, columns) ?? 'guest'} ${pod.ready} ${pod.terminating}`);
  return `${ready}: ${here.toSorted().join()}`;
}
