import { byTier } from '@doorstep/k8s/topology/tier-order';
import { isAskedFor } from '@doorstep/k8s/matrix/behind';
import { doorKinds } from '@doorstep/k8s/matrix/door';
import type { Door } from '@doorstep/k8s/matrix/door';
import type { Row } from '@doorstep/k8s/matrix/row';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { cellOf } from './cell.ts';
import type { Cell } from './cell.ts';
import type { Column } from './columns.ts';
import { addressOf } from './door-address.ts';
import { indexRows } from './index-rows.ts';
import { tierOf } from './tier.ts';

/** A line of the table: one door, or several of one kind that are seen alike. */
export interface DoorLine {
  tier: string;
  kind: string;
  address: string;
  doorIds: string[];
  cells: Cell[];
}

/** The doors of these rows, tier by tier, the outermost first; alike node ports and pods are merged. */
export function doorLines(topology: Topology, rows: Row[], columns: Column[]): DoorLine[] {
  const doors = [...new Map(rows.map(({ claim }) => [claim.door.id, claim.door])).values()];
  const find = indexRows(rows);
  const cellsOf = (doorIds: string[]) =>
    columns.map(({ vantageIds }) => cellOf(find(doorIds, vantageIds)));
  const merged = Map.groupBy(doors, (door) => {
    if (door.kind !== 'NodePort' && door.kind !== 'pod IP') return door.id;
    const texts = cellsOf([door.id]).map(({ text }) => text);
    return [tierOf(door, topology), door.kind, door.port, ...texts].join('\n');
  });
  return [...merged.values()]
    .map((group) => lineOf(group, doors, topology, cellsOf))
    .toSorted(
      (one, other) =>
        byTier(one.tier, other.tier) ||
        rank(one.kind) - rank(other.kind) ||
        one.address.localeCompare(other.address, 'en', { numeric: true }),
    );
}

function lineOf(
  group: Door[],
  all: Door[],
  topology: Topology,
  cellsOf: (doorIds: string[]) => Cell[],
): DoorLine {
  const [first] = group;
  if (!first) throw new RangeError('a line of the table needs a door');
  const doorIds = group.map(({ id }) => id);
  const siblings = all.filter(
    (door) =>
      door.kind === first.kind &&
      door.port === first.port &&
      tierOf(door, topology) === tierOf(first, topology),
  );
  return {
    tier: tierOf(first, topology),
    kind: isAskedFor(first, topology) ? first.kind : 'no NodePort',
    address: addressOf(group, siblings, topology),
    doorIds,
    cells: cellsOf(doorIds),
  };
}

function rank(kind: string): number {
  return doorKinds.findIndex((known) => kind.endsWith(known));
}
