import type { Row } from '@doorstep/k8s/matrix/row';
import { documentOf } from './document.ts';
import type { DoorsOptions } from './options.ts';
import type { Paint } from './paint.ts';
import type { Picture } from './picture.ts';
import { formatReport } from './report.ts';

export interface Page {
  options: Pick<DoorsOptions, 'json' | 'only' | 'why' | 'watch'>;
  paint: Paint;
  width: number;
}

/** What is printed of a round: the page, or one JSON document (on one line when more will follow). */
export function formatPicture(
  picture: Picture,
  { options, paint, width }: Page,
  changed = new Set<string>(),
): string {
  const { json, only, why, watch } = options;
  const shown = only ? picture.rows.filter(({ verdict }) => verdict === only) : picture.rows;
  if (json) return JSON.stringify(documentOf(picture, shown), undefined, watch ? undefined : 2);
  return formatReport(picture, shown, { paint, width, why, changed });
}

/** 1 when anything is not as expected. */
export function exitCodeOf(rows: Row[]): number {
  return rows.some(({ verdict }) => verdict === 'mismatch') ? 1 : 0;
}
