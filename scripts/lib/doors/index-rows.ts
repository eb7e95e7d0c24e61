import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';

/** Finds the rows of some doors from some places. */
export type Find = (doorIds: string[], vantageIds: string[]) => Row[];

/** The rows by door and place. */
export function indexRows(rows: Row[]): Find {
  const byPair = Map.groupBy(rows, pairOfRow);
  return (doorIds, vantageIds) =>
    doorIds.flatMap((door) => vantageIds.flatMap((place) => byPair.get(pairOf(door, place)) ?? []));
}

/** The key of a row: its door from its place. */
export function pairOfRow({ claim }: Row): string {
  return pairOf(claim.door.id, vantageId(claim.vantage));
}

/** A key for one door from one place. */
export function pairOf(doorId: string, place: string): string {
  return `${doorId}\n${place}`;
}
