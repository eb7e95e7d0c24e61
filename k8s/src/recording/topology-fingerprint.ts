import type { Topology } from '../topology/topology.ts';

/** The same text for topologies that differ in nothing but the time at which they were read. */
export function topologyFingerprint(topology: Topology): string {
  return JSON.stringify({ ...topology, takenAt: '' }, withSortedFields);
}

/** Who reads a topology need not put its fields in the same order as who watches it. */
function withSortedFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
