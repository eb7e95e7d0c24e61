import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { hopTexts } from '../../../texts/doors-hops.ts';
import { entryStops } from './entry-stops.ts';
import type { Way } from './hop.ts';
import { innerDoorStop } from './inner-door-stop.ts';
import type { Failed } from './sent.ts';
import { serviceOf } from './service-of.ts';
import type { Stop } from './trail.ts';
import type { View } from './view.ts';
import { whyStopped } from './why-stopped.ts';

/** The way of a request that did not get through, as far as that is known. */
export function stoppedWay(view: View, failed: Failed, earlier: Journey | undefined): Way {
  const { status, ms } = failed;
  const reached = wayIn(view, earlier);
  const stops = status === 0 ? reached.slice(0, 1) : [...reached, ...within(view, failed, earlier)];
  const last = stops.length - 1;
  return {
    heading: hopTexts.heading(
      status === 0 ? hopTexts.noAnswer(ms) : hopTexts.endedWith(status, ms),
    ),
    hops: stops.map((stop, index) =>
      index === last
        ? { ...stop, facts: whyStopped(view, stop, failed), number: index + 1, state: 'stopped' }
        : { ...stop, number: index + 1, state: 'travelled' },
    ),
    answered: [],
  };
}

/** The page asks at the same address as before, so an earlier request knows the way in. */
function wayIn(view: View, earlier: Journey | undefined): Stop[] {
  if (earlier) return entryStops({ view, journey: earlier });
  const at = { kind: 'your machine' as const };
  return [{ at, title: hopTexts.here, facts: hopTexts.wayInUnknown }];
}

/** Whoever gave a status stands before the door that the request stopped at. */
function within(view: View, { code }: Failed, earlier: Journey | undefined): Stop[] {
  const isPastStorefront = !earlier || earlier.whoami.frontend !== undefined;
  const tiers = [
    ...(isPastStorefront ? ['backend'] : []),
    ...(code === 'database_unavailable' ? ['mysql'] : []),
  ];
  return tiers.flatMap((tier) => {
    const service = serviceOf(view, tier);
    return service ? [innerDoorStop(service, { isNamed: true })] : [];
  });
}
