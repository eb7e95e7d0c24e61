import { doorsMeant } from './doors-meant.ts';
import { isTried, judge } from './verdicts.ts';
import type { View } from './view.ts';

/**
 * Whether a Service was seen to be shut for whoever is outside. Only what was tried proves it: from
 * your machine, or at the nodes where no hatch was asked for. `now` is in ms.
 */
export function isShutOutside(view: View, service: string, now: number): boolean {
  const fromOutside = judge(view, doorsMeant(view, { kind: 'service', service }), now)
    .filter(isTried)
    .filter(({ claim }) => claim.vantage === 'your machine' || view.doors.get(claim.door)?.unasked);
  return fromOutside.length > 0 && fromOutside.every(({ seen }) => seen?.verdict === 'shut');
}
