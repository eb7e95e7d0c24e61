import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { vantageId } from '../vantage.ts';
import { seen } from './evidence.ts';
import { count, listed } from './words.ts';

/** What no cause explains, said as it is; rows that differ from the same field alike are one. */
export function unexplained({ namespace }: Topology, rows: Row[]): Diagnosis[] {
  const left = rows.filter(({ verdict }) => verdict === 'mismatch');
  const groups = Map.groupBy(left, ({ claim, observation }) =>
    [claim.door.kind, claim.door.service, claim.because, seen(observation)].join('\n'),
  );
  return [...groups.values()].flatMap((mine) => {
    const [first] = mine;
    if (!first) return [];
    const { because, expected, door, object, field } = first.claim;
    const places = listed(mine.map(({ claim }) => vantageId(claim.vantage)));
    const doors = new Set(mine.map(({ claim }) => claim.door.id)).size;
    const what = doors === 1 ? `${door.kind} ${door.host}` : count(doors, `${door.kind} door`);
    const [kind = 'Service', name = ''] = object.split('/');
    return {
      cause: `expected ${expected}, seen otherwise`,
      sentence: `${what}${door.service ? ` of ${door.service}` : ''}, from ${places}: expected ${expected}, because: ${because} Seen: ${seen(first.observation)}.`,
      lookAt: [`${object} ${certificateField(first) ?? field}`],
      run: `kubectl -n ${namespace} get ${kind.toLowerCase()} ${name} -o yaml`.replaceAll(
        '  ',
        ' ',
      ),
      rows: mine,
    };
  });
}

/** Where the certificate is named that a door shows, if that is what is wrong about it. */
function certificateField({ claim: { object }, observation }: Row): string | undefined {
  if (observation.result !== 'answered' || !observation.notUs?.includes('certificate')) {
    return undefined;
  }
  if (object.startsWith('Ingress/')) return 'spec.tls';
  return object.startsWith('Gateway/') ? 'spec.listeners[].tls' : undefined;
}
