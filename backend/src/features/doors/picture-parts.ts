import { excerptOf } from '@doorstep/k8s/excerpts/excerpt';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import { toDoorsMap } from './doors-map.ts';
import { mapClaim, mapDoor, mapVantage } from './map-matrix.ts';
import type { Matrix } from './matrix.ts';

/** The parts of the picture that follow from what is written alone. */
export type WrittenParts = Pick<DoorsPicture, 'map' | 'vantages' | 'doors' | 'claims' | 'excerpts'>;

export function partsOf(
  topology: Topology,
  { vantages, doors, claims }: Matrix,
  here: string | undefined,
): WrittenParts {
  const mapped = [...claims.values()].map(mapClaim);
  return {
    map: toDoorsMap(topology),
    vantages: vantages.map((vantage) => mapVantage(vantage, here)),
    doors: doors.map((door) => mapDoor(door, topology)),
    claims: mapped,
    excerpts: excerptsOf(topology, mapped),
  };
}

function excerptsOf(topology: Topology, claims: { object: string; field: string }[]) {
  const fields = new Map(
    claims.map(({ object, field }) => [`${object} ${field}`, [object, field]]),
  );
  return Object.fromEntries(
    [...fields].map(([name, [object = '', field = '']]) => [
      name,
      excerptOf(topology, object, field),
    ]),
  );
}

/** Those parts that differ from what viewers have; a map that was only read again does not. */
export function changedParts(known: WrittenParts, now: WrittenParts): Partial<WrittenParts> {
  const names = ['map', 'vantages', 'doors', 'claims', 'excerpts'] as const;
  const changed = names.filter((name) => textOf(name, known) !== textOf(name, now));
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

function textOf(name: keyof WrittenParts, parts: WrittenParts): string {
  return JSON.stringify(name === 'map' ? { ...parts.map, takenAt: '' } : parts[name]);
}
