import { doorsPageTexts } from '../../texts/doors-page.ts';
import type { Way } from './model/hop.ts';
import { wayOf } from './model/hops.ts';
import type { View } from './model/view.ts';

/** The way of the last request of a recording; how long it took was not recorded. */
export function recordedWay(view: View): Way | undefined {
  const { journey } = view.picture;
  if (!journey) return undefined;
  const way = wayOf(view, { outcome: 'arrived', journey, ms: 0, status: 200 });
  return { ...way, heading: doorsPageTexts.recordedHops };
}
