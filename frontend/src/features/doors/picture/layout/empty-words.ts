import type { DoorsMap } from '@doorstep/backend/contract/doors-map';
import { pictureTexts } from '../../../../texts/doors-picture.ts';
import { hatchesOf } from './hatches.ts';
import { smallStyle } from './heads.ts';
import type { Metrics } from './metrics.ts';
import type { Row } from './rows.ts';
import { wrap } from './text-width.ts';

/** What is said in a node on which no pod of the shop runs. */
export function emptyWords({ nodes }: Row, map: DoorsMap, metrics: Metrics): string[] {
  if (nodes.length === 0) return [];
  const width = metrics.podWidth + 8;
  const hatched = new Set(hatchesOf(map).map(({ service }) => service));
  const isLocal = map.services.some(
    ({ name, externalTrafficPolicy }) => hatched.has(name) && externalTrafficPolicy === 'Local',
  );
  const words =
    hatched.size === 0
      ? pictureTexts.noPodNoHatch
      : isLocal
        ? pictureTexts.noPodLocal
        : pictureTexts.noPod;
  const lines = wrap(words, width, smallStyle);
  return lines.length > 3 ? wrap(pictureTexts.noPodShort, width, smallStyle) : lines;
}
