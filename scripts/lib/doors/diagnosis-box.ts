import type { Diagnosis } from '@doorstep/k8s/matrix/diagnosis';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Row } from '@doorstep/k8s/matrix/row';
import { wrap } from './fit.ts';
import type { Paint } from './paint.ts';

/** A cause as a small box; its command is one unbroken line, so that it can be pasted. */
export function formatDiagnosis(
  { cause, sentence, lookAt, run, rows }: Diagnosis,
  { paint, width }: { paint: Paint; width: number },
): string {
  const tone = rows.some(({ verdict }) => verdict === 'mismatch') ? 'mismatch' : 'doubt';
  const labelled = (name: string, text: string) =>
    wrap(text, width - 11).map((line, index) => label(index === 0 ? name : '') + line);
  const body = [
    ...wrap(sentence, width - 2),
    ...lookAt.flatMap((place, index) => labelled(index === 0 ? 'look at' : '', place)),
    label('run') + run,
    ...(rows.length > 0 ? labelled('concerns', concerned(rows)) : []),
  ];
  const rail = (mark: string) => paint(tone, mark);
  const head = `${rail('┌─')} ${paint(tone, cause)} ${rail('─'.repeat(Math.max(0, width - cause.length - 4)))}`;
  return [head, ...body.map((line) => `${rail('│')} ${line}`), rail('└─')].join('\n');
}

function label(name: string): string {
  return name.padEnd(9);
}

function concerned(rows: Row[]): string {
  const byDoor = Map.groupBy(
    rows,
    ({ claim: { door } }) => `${door.service ? `${door.service} ` : ''}${door.kind}`,
  );
  return [...byDoor]
    .map(([door, mine]) => {
      const places = new Set(mine.map(({ claim }) => vantageId(claim.vantage)));
      const [only] = places;
      return `${door} from ${places.size === 1 ? only : `${places.size} places`}`;
    })
    .join(', ');
}
