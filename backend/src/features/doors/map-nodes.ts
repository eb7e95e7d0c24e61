import type { Topology } from '@doorstep/k8s/topology/topology';
import type { MapNode } from '../../contract/doors-map.ts';

/** The nodes in drawing order; where nobody may read them, those that pods are said to run on. */
export function mapNodes({ nodes }: Topology): MapNode[] {
  const known = nodes.map(({ name, ready, internalIps, inferred = false }) => ({
    name,
    ready,
    addresses: internalIps,
    inferred,
  }));
  return known.toSorted(inDrawingOrder);
}

/** The control plane first; then by name, so that worker2 stands before worker10. */
function inDrawingOrder(one: MapNode, other: MapNode): number {
  return (
    Number(isControlPlane(other)) - Number(isControlPlane(one)) ||
    one.name.localeCompare(other.name, 'en', { numeric: true })
  );
}

function isControlPlane({ name }: MapNode): boolean {
  return name.includes('control-plane');
}
