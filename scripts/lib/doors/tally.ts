import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';

/** The rows in numbers; `open` and `shut` are seen and expected. */
export interface Tally {
  /** Doors tried from at least one place. */
  doors: number;
  /** Places from which at least one door was tried. */
  places: number;
  open: number;
  shut: number;
  mismatch: number;
  notTried: number;
  /** Tried, but nothing written says what to expect. */
  inDoubt: number;
}

/** Counts the rows. */
export function tallyOf(rows: Row[]): Tally {
  const tried = rows.filter(({ observation }) => observation.result !== 'not tried');
  const of = (wanted: Row['verdict']) => rows.filter(({ verdict }) => verdict === wanted).length;
  const notTried = rows.length - tried.length;
  return {
    doors: new Set(tried.map(({ claim }) => claim.door.id)).size,
    places: new Set(tried.map(({ claim }) => vantageId(claim.vantage))).size,
    open: of('open'),
    shut: of('shut'),
    mismatch: of('mismatch'),
    notTried,
    inDoubt: of('in doubt') - notTried,
  };
}

/** `9 doors tried from 6 places: 43 open, 11 shut, all as expected.` */
export function formatTally(tally: Tally): string {
  const { doors, places, open, shut, mismatch, notTried, inDoubt } = tally;
  if (doors === 0) return `No door was tried: ${notTried} not tried.`;
  const parts = [
    `${open} open`,
    `${shut} shut`,
    mismatch === 0 ? 'all as expected' : `${mismatch} not as expected`,
    ...(inDoubt > 0 ? [`${inDoubt} in doubt`] : []),
    ...(notTried > 0 ? [`${notTried} not tried`] : []),
  ];
  const tried = `${doors} ${doors === 1 ? 'door' : 'doors'} tried from`;
  return `${tried} ${places} ${places === 1 ? 'place' : 'places'}: ${parts.join(', ')}.`;
}
