import type { Row } from '@doorstep/k8s/matrix/row';
import { describeObservation } from '@doorstep/k8s/matrix/describe-observation';
import type { Observation } from '@doorstep/k8s/matrix/observation';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { cellOf } from './cell.ts';
import { singleAddress } from './door-address.ts';
import { wrap } from './fit.ts';
import type { Paint } from './paint.ts';

interface Style {
  paint: Paint;
  width: number;
}

/** Every row in words: what is expected and why, what decides it, and what happened from each place. */
export function formatWhy(rows: Row[], style: Style): string {
  const byDoor = Map.groupBy(rows, ({ claim }) => claim.door.id);
  return [...byDoor.values()].map((of) => formatDoor(of, style)).join('\n\n');
}

function formatDoor(rows: Row[], style: Style): string {
  const [first] = rows;
  if (!first) return '';
  const { door } = first.claim;
  const title = [door.service, door.kind, door.node, singleAddress(door)].filter(Boolean).join(' ');
  const byReason = Map.groupBy(rows, ({ claim: { expected, because, object, field } }) =>
    [expected, because, object, field].join('\n'),
  );
  return [
    style.paint('heading', title),
    ...[...byReason.values()].map((of) => formatReason(of, style)),
  ].join('\n');
}

/** The places that one sentence is about, under that sentence. */
function formatReason(rows: Row[], { paint, width }: Style): string {
  const [first] = rows;
  if (!first) return '';
  const { expected, because, object, field } = first.claim;
  const reason = wrap(`expected ${expected}: ${because} [${object} ${field}]`, width - 2);
  const places = rows.map(({ claim }) => vantageId(claim.vantage));
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const left = 4 + placeWidth + 2 + 5 + 2;
  const seen = rows.flatMap((row, index) => {
    const { text, tone } = cellOf([row]);
    const head = `    ${(places[index] ?? '').padEnd(placeWidth)}  ${paint(tone, text)}${' '.repeat(7 - text.length)}`;
    const [told = '', ...more] = wrap(seenIn(row.observation), width - left);
    return [head + told, ...more.map((line) => ' '.repeat(left) + line)];
  });
  return [...reason.map((line) => `  ${line}`), ...seen].join('\n');
}

/** What happened, and how long it took where that is not said already. */
function seenIn(observation: Observation): string {
  const words = describeObservation(observation);
  if (observation.result === 'not tried' || observation.result === 'timed out') return words;
  return `${words}, ${observation.ms} ms`;
}
