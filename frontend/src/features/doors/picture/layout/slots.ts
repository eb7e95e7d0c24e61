import type { DoorsMap, MapPod } from '@doorstep/backend/contract/doors-map';
import { tierOf } from './columns.ts';
import type { Column } from './columns.ts';

/** The pods of a cell (a node's part of a tier) by place; an empty place stays until one takes it. */
export type Slots = ReadonlyMap<string, readonly (string | undefined)[]>;

/** The node that stands for "on no node yet". */
export const nowhere = '';
/** The tier that stands for guests. */
export const guests = '';

export const cellKey = (node: string, tier: string): string => `${node}/${tier}`;

/** Gives every pod the first free place of its cell by age; who has one keeps it. */
export function keepSlots(before: Slots, map: DoorsMap, columns: readonly Column[]): Slots {
  const known = new Set(map.nodes.map(({ name }) => name));
  const nodeOf = ({ node }: MapPod) => (node !== undefined && known.has(node) ? node : nowhere);
  const cells = Map.groupBy(map.pods, (pod) =>
    cellKey(nodeOf(pod), tierOf(pod, columns) ?? guests),
  );
  const keys = [...new Set([...before.keys(), ...cells.keys()])];
  const after = new Map(
    keys.map((key) => [key, fill(before.get(key) ?? [], cells.get(key) ?? [])]),
  );
  return sameSlots(before, after) ? before : after;
}

function fill(before: readonly (string | undefined)[], pods: readonly MapPod[]) {
  const here = new Set(pods.map(({ name }) => name));
  const slots = before.map((name) => (name !== undefined && here.has(name) ? name : undefined));
  const placed = new Set(slots);
  for (const { name } of pods.toSorted(byAge)) {
    if (placed.has(name)) continue;
    const free = slots.indexOf(undefined);
    if (free === -1) slots.push(name);
    else slots[free] = name;
  }
  return slots;
}

function byAge(one: MapPod, other: MapPod): number {
  const ages = (one.createdAt ?? '').localeCompare(other.createdAt ?? '');
  return ages === 0 ? one.name.localeCompare(other.name) : ages;
}

function sameSlots(before: Slots, after: Slots): boolean {
  return (
    before.size === after.size &&
    [...after].every(([key, slots]) => before.get(key)?.join() === slots.join())
  );
}
