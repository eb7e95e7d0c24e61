import type { Row } from '@doorstep/k8s/matrix/row';
import { formatDiagnosis } from './diagnosis-box.ts';
import { wrap } from './fit.ts';
import { formatNotTried } from './not-tried.ts';
import type { Picture } from './picture.ts';
import { formatDoors } from './table.ts';
import type { TableOptions } from './table.ts';
import { formatTally, tallyOf } from './tally.ts';
import { formatWhy } from './why.ts';

export interface ReportOptions extends TableOptions {
  /** Adds every row in words. */
  why: boolean;
}

/** The whole page: the table, what is wrong and where to look, what was not tried, the tally. */
export function formatReport(picture: Picture, shown: Row[], options: ReportOptions): string {
  const { paint, width, why } = options;
  const { context, topology, rows, diagnoses } = picture;
  const title = `Doors of namespace ${topology.namespace}, context ${context}`;
  const parts = [
    wrap(title, width).join('\n'),
    shown.length > 0 ? formatDoors(topology, shown, options) : 'No row is like that.',
    formatLegend(shown, options),
    why ? formatWhy(shown, options) : '',
    ...diagnoses.map((diagnosis) => formatDiagnosis(diagnosis, options)),
    [
      ...topology.missing
        .filter(({ notInstalled }) => why || !notInstalled)
        .flatMap(({ why: because }) => wrap(`not read: ${because}`, width)),
      ...formatNotTried(rows, width),
    ].join('\n'),
  ];
  const tally = tallyOf(rows);
  const last = paint(tally.mismatch > 0 ? 'mismatch' : 'heading', formatTally(tally));
  return [...parts.filter(Boolean), last].join('\n\n');
}

function formatLegend(rows: Row[], { paint, changed, width }: ReportOptions): string {
  const has = (verdict: Row['verdict']) => rows.some((row) => row.verdict === verdict);
  const words = [
    ...(has('open') || has('shut') ? ['open, shut: seen, as expected'] : []),
    ...(has('mismatch') ? ['OPEN!, SHUT!: seen, and not as expected'] : []),
    ...(has('in doubt') ? ['?: not tried, or nothing says what to expect'] : []),
    ...(changed && changed.size > 0 ? ['*: changed since the last round'] : []),
  ];
  return wrap(words.join(' · '), width)
    .map((line) => paint('muted', line))
    .join('\n');
}
