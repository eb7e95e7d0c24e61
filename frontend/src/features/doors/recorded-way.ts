import { doorsPageTexts } from '../../texts/doors-page.ts';
import type { Way } from './model/hop.ts';
import { wayOf } from './model/hops.ts';
import type { View } from './model/view.ts';

/** ms after which a request is over: several rounds of a recording, of which each sends one. */
const lately = 15_000;

/**
 * The way of the last request of a recording, while it is not long ago: doors change after it. How long
 * it took was not recorded. `now` is in ms.
 */
export function recordedWay(view: View, now: number): Way | undefined {
  const { journey } = view.picture;
  if (!journey || now - Date.parse(journey.at) > lately) return undefined;
  const way = wayOf(view, { outcome: 'arrived', journey, ms: 0, status: 200 });
  return { ...way, heading: doorsPageTexts.recordedHops };
}
