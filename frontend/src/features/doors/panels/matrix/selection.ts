import type { Matrix, MatrixColumn, MatrixRow } from './matrix.ts';

/** A door and the place that it is asked from, by their ids. */
export interface Selection {
  vantage: string;
  door: string;
}

/** What Why shows before anybody chose: the first mismatch, else a shut door, else the first cell. */
export function firstSelection({ groups }: Matrix): Selection | undefined {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const cell =
    cells.find((cell) => cell?.state === 'mismatch') ??
    cells.find((cell) => cell?.claim.door.startsWith('ClusterIP/mysql')) ??
    cells.find((cell) => cell?.claim.expected === 'shut') ??
    cells[0];
  return cell && { vantage: cell.claim.vantage, door: cell.claim.door };
}

/** Whether a selection is this cell, or one of those that it speaks for. */
export function isSelected(
  selected: Selection | undefined,
  row: MatrixRow,
  column: MatrixColumn | undefined,
): boolean {
  if (!selected || !column) return false;
  return (
    row.doors.some(({ id }) => id === selected.door) &&
    column.vantages.some(({ id }) => id === selected.vantage)
  );
}

/** Where a selection stands in the table, as `row column`; without one at the start. */
export function placeIn({ columns, groups }: Matrix, selected: Selection | undefined): string {
  const rows = groups.flatMap(({ rows }) => rows);
  const row = rows.findIndex(({ doors }) => doors.some(({ id }) => id === selected?.door));
  const column = columns.findIndex(({ vantages }) =>
    vantages.some(({ id }) => id === selected?.vantage),
  );
  return `${Math.max(0, row)} ${Math.max(0, column)}`;
}
