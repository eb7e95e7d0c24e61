import { hopTexts } from '../../../texts/doors-hops.ts';
import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { answeredNotes } from './answered-notes.ts';
import { databaseStops } from './database-stops.ts';
import { entryStops } from './entry-stops.ts';
import type { Way } from './hop.ts';
import type { Sent } from './sent.ts';
import { shopStops } from './shop-stops.ts';
import { stoppedWay } from './stopped-way.ts';
import type { View } from './view.ts';

/**
 * The way of a request that was sent, stop by stop; what was not measured says so. A failed one tells
 * nothing of its way in: there `earlier`, one that arrived, stands for it.
 */
export function wayOf(view: View, sent: Sent, earlier?: Journey): Way {
  if (sent.outcome === 'failed') return stoppedWay(view, sent, earlier);
  const { journey, status, ms } = sent;
  const trail = { view, journey };
  const stops = [...entryStops(trail), ...shopStops(trail), ...databaseStops(trail)];
  return {
    heading: hopTexts.heading(hopTexts.arrived(status, ms)),
    hops: stops.map((stop, index) => ({ ...stop, number: index + 1, state: 'travelled' })),
    answered: answeredNotes(trail),
  };
}
