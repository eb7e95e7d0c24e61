import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isWronglyShut } from './evidence.ts';
import { nearest } from './nearest.ts';
import { listed } from './words.ts';

/** A route to a Service that does not exist, or a Service whose name the DNS does not know. */
export function nameMissing(topology: Topology, rows: Row[]): Diagnosis[] {
  return [...servicesMissing(topology, rows), ...namesUnknown(topology, rows)];
}

function servicesMissing(topology: Topology, rows: Row[]): Diagnosis[] {
  const { namespace, services } = topology;
  const known = services.map(({ name }) => name);
  const shut = rows.filter(isWronglyShut);
  const byService = Map.groupBy(shut, ({ claim }) => claim.door.service ?? '');
  return [...byService]
    .filter(([name]) => name !== '' && !known.includes(name))
    .map(([name, mine]) => {
      const candidate = nearest(name, known);
      return {
        cause: 'name missing',
        sentence: `There is no Service ${name} in ${namespace}${candidate ? `; the nearest is ${candidate}` : ''}.`,
        lookAt: [
          ...new Set(mine.map(({ claim }) => `${claim.door.object} (its backend)`)),
          'Service metadata.name',
        ],
        run: `kubectl -n ${namespace} get services`,
        rows: mine,
      };
    });
}

function namesUnknown({ namespace }: Topology, rows: Row[]): Diagnosis[] {
  const mine = rows.filter(
    (row) => isWronglyShut(row) && row.observation.result === 'no such name',
  );
  const [first] = mine;
  if (!first) return [];
  const names = listed(mine.map(({ claim }) => claim.door.host));
  const { vantage, door } = first.claim;
  const pod = vantage.kind === 'tier' ? vantage.pod : undefined;
  return [
    {
      cause: 'DNS name missing',
      sentence: `The Service is there, but the DNS that was asked does not know ${names}.`,
      lookAt: [
        'Deployment/coredns in namespace kube-system',
        'NetworkPolicy spec.egress (UDP and TCP 53)',
      ],
      run: pod
        ? `kubectl -n ${namespace} exec ${pod} -- getent hosts ${door.host}`
        : 'kubectl -n kube-system get pods -l k8s-app=kube-dns',
      rows: mine,
    },
  ];
}
