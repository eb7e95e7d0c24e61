import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { wrap } from './fit.ts';

/** Why doors were not tried, each reason once with the places that it concerns. */
export function formatNotTried(rows: Row[], width: number): string[] {
  const reasons = rows.flatMap(({ claim, observation }) =>
    observation.result === 'not tried'
      ? { why: observation.why, place: vantageId(claim.vantage) }
      : [],
  );
  return [...Map.groupBy(reasons, ({ why }) => why)].flatMap(([why, of]) => {
    const places = [...new Set(of.map(({ place }) => place))].join(', ');
    const doors = `${of.length} ${of.length === 1 ? 'door' : 'doors'}`;
    return wrap(`not tried: ${doors} from ${places}: ${why}`, width);
  });
}
