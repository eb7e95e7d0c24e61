import type { DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { isEntry } from '../../model/doors-meant.ts';
import type { View } from '../../model/view.ts';
import { claimOf, seenOf } from '../../model/view.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixGroup, MatrixRow } from './matrix.ts';

type Look = (vantage: DoorsVantage | undefined, door: DoorsDoor) => MatrixCell | undefined;

/** Of one owner, the outermost door first. */
const kindOrder: readonly DoorsDoor['kind'][] = [
  'Gateway',
  'Ingress',
  'LoadBalancer',
  'NodePort',
  'ClusterIP',
  'ExternalName',
  'DNS name',
  'pod IP',
];

/**
 * Every door by every place. Nodes that agree are one column, a Service's hatches and pods that agree are
 * one row; they part as soon as one is expected or seen otherwise. `now` is in ms.
 */
export function matrixOf(view: View, now: number): Matrix {
  const look: Look = (vantage, door) => {
    const claim = vantage && claimOf(view, vantage.id, door.id);
    if (!claim) return undefined;
    const seen = seenOf(view, claim.id, now);
    return { claim, seen, state: seen?.verdict ?? 'in doubt' };
  };
  const columns = columnsOf(view, look);
  const rows = rowsOf(view, columns, look);
  const groups = Map.groupBy(rows, ({ door }) => ownerOf(door));
  return { columns, groups: [...groups].map(toGroup).toSorted(inOrderOf(view)) };
}

/** The Ingress or Gateway of a host's door; of any other door its Service. */
function ownerOf(door: DoorsDoor): string {
  const { id, service, tier } = door;
  const [, named = id] = id.split('/');
  return isEntry(door) ? named : (service ?? tier ?? named);
}

function columnsOf({ picture: { vantages, doors } }: View, look: Look): MatrixColumn[] {
  const folded = Map.groupBy(vantages, (vantage) =>
    vantage.kind === 'node'
      ? doors.map((door) => signature(look(vantage, door))).join()
      : vantage.id,
  );
  return [...folded.values()].map((vantages) => ({
    id: vantages.map(({ id }) => id).join(),
    vantages,
    tried: doors.some((door) => wasTried(look(vantages[0], door))),
  }));
}

function rowsOf({ picture: { doors } }: View, columns: MatrixColumn[], look: Look): MatrixRow[] {
  const cellsOf = (door: DoorsDoor) => columns.map(({ vantages }) => look(vantages[0], door));
  const folded = Map.groupBy(doors, (door) =>
    door.kind === 'NodePort' || door.kind === 'pod IP'
      ? [ownerOf(door), door.kind, door.port, ...cellsOf(door).map(signature)].join()
      : door.id,
  );
  return [...folded.values()].flatMap((doors) => {
    const [door] = doors;
    return door ? [{ door, doors, cells: cellsOf(door) }] : [];
  });
}

function wasTried(cell: MatrixCell | undefined): boolean {
  return cell?.seen !== undefined && cell.seen.result !== 'not tried';
}

function signature(cell: MatrixCell | undefined): string {
  if (!cell) return '';
  const { claim, seen, state } = cell;
  return [claim.expected, state, seen?.result, seen?.status].join(' ');
}

const depth = ({ door }: MatrixRow) => kindOrder.indexOf(door.kind);

function toGroup([name, rows]: [string, MatrixRow[]]): MatrixGroup {
  return { name, rows: rows.toSorted((one, other) => depth(one) - depth(other)) };
}

/** Entrances first, then Services in the order of the chain, then what belongs to none. */
function inOrderOf({ map }: View): (one: MatrixGroup, other: MatrixGroup) => number {
  const names = [...map.entrances, ...map.services].map(({ name }) => name);
  const place = ({ name }: MatrixGroup) =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return (one, other) => place(one) - place(other);
}
