import type { Row } from '@doorstep/k8s/matrix/row';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { Cell } from './cell.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { doorLines } from './door-lines.ts';
import type { DoorLine } from './door-lines.ts';
import { fit, wrap } from './fit.ts';
import { pairOf } from './index-rows.ts';
import type { Paint } from './paint.ts';

export interface TableOptions {
  paint: Paint;
  /** Columns of text that no line may exceed. */
  width: number;
  /** The pairs that changed since the last round; their cells get a star. */
  changed?: Set<string>;
}

const narrowestDoor = 34;
const gap = '  ';

/** Doors down, places across, what was seen in the middle. */
export function formatDoors(topology: Topology, rows: Row[], options: TableOptions): string {
  const { paint, changed = new Set() } = options;
  const columns = columnsThatFit(rows, options.width);
  const lines = doorLines(topology, rows, columns).map((line) => starred(line, columns, changed));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...lines.map(({ cells }) => cells[index]?.text.length ?? 0)),
  );
  const taken = widths.reduce((sum, width) => sum + width + gap.length, 0);
  const kindWidth = Math.max(...lines.map(({ kind }) => kind.length), 4);
  const longest = Math.max(...lines.map(({ address }) => address.length), 7);
  const addressWidth = Math.min(longest, options.width - taken - kindWidth - 2 * gap.length);
  const row = (kind: string, address: string, cells: string[]) =>
    [`${gap}${kind.padEnd(kindWidth)}`, fit(address, addressWidth).padEnd(addressWidth), ...cells]
      .join(gap)
      .trimEnd();
  const titles = columns.map(({ title }, index) => title.padEnd(widths[index] ?? 0));
  const head = paint('muted', row('door', 'address', titles));
  const body = [...Map.groupBy(lines, ({ tier }) => tier)].flatMap(([tier, doors]) => [
    paint('heading', fit(headingOf(tier, topology), options.width)),
    ...doors.map(({ kind, address, cells }) =>
      row(
        kind,
        address,
        cells.map((cell, index) => dressed(cell, widths[index] ?? 0, paint)),
      ),
    ),
  ]);
  const notes = [...columns.flatMap(({ note }) => note ?? []), ...foldedNote(lines)].flatMap(
    (note) => wrap(note, options.width - gap.length),
  );
  return [head, ...body, ...notes.map((note) => paint('muted', gap + note))].join('\n');
}

/** As many columns of nodes as leave the doors enough room. */
function columnsThatFit(rows: Row[], width: number): Column[] {
  const room = (columns: Column[]) =>
    columns.reduce((left, { title }) => left - Math.max(title.length, 5) - gap.length, width);
  const choices = [6, 5, 4, 3, 2, 1].map((most) => columnsOf(rows, most));
  return choices.find((columns) => room(columns) >= narrowestDoor) ?? columnsOf(rows, 1);
}

function starred(line: DoorLine, columns: Column[], changed: Set<string>): DoorLine {
  const cells = line.cells.map((cell, index) => {
    const places = columns[index]?.vantageIds ?? [];
    const isNew = line.doorIds.some((id) => places.some((place) => changed.has(pairOf(id, place))));
    return isNew ? { ...cell, text: `${cell.text}*` } : cell;
  });
  return { ...line, cells };
}

function foldedNote(lines: DoorLine[]): string[] {
  const parts = lines.flatMap(({ cells }) => cells.map(({ text }) => text));
  const example = parts.find((text) => text.includes('/'));
  return example ? [`${example}: the nodes differ; "--from nodes" shows each`] : [];
}

function dressed({ text, tone }: Cell, width: number, paint: Paint): string {
  return paint(tone, text) + ' '.repeat(Math.max(0, width - text.length));
}

function headingOf(tier: string, { services }: Topology): string {
  const service = services.find(({ name }) => name === tier);
  return service ? `${tier}, Service of type ${service.type}` : tier;
}
