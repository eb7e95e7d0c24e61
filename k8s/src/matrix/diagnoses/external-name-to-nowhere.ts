import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isWronglyShut, seen } from './evidence.ts';
import { listed } from './words.ts';

/** An ExternalName Service whose target has no address, or where nobody answers. */
export function externalNameToNowhere(topology: Topology, rows: Row[]): Diagnosis[] {
  return topology.services.flatMap(({ name, type, externalName }) => {
    if (type !== 'ExternalName') return [];
    const mine = rows.filter((row) => isWronglyShut(row) && row.claim.door.service === name);
    if (mine.length === 0) return [];
    const unknown = mine.some(({ observation }) => observation.result === 'no such name');
    const what = unknown
      ? 'no DNS knows it'
      : `the name exists, but nobody lets us in there: ${listed(mine.map(({ observation }) => seen(observation)))}`;
    return {
      cause: 'ExternalName to nowhere',
      sentence: `The signpost ${name} points to ${externalName ?? 'no name at all'}, and ${what}.`,
      lookAt: [`Service/${name} spec.externalName`],
      run: askDns(topology, mine, externalName ?? name),
      rows: mine,
    };
  });
}

/** Asks the DNS that the failing caller asked, where one of the callers is a pod of the shop. */
function askDns({ namespace }: Topology, rows: Row[], target: string): string {
  const pods = rows.flatMap(({ claim: { vantage } }) =>
    vantage.kind === 'tier' ? vantage.pod : [],
  );
  const [pod] = pods;
  if (!pod) return `kubectl -n ${namespace} get services`;
  return `kubectl -n ${namespace} exec ${pod} -- getent hosts ${target}`;
}
