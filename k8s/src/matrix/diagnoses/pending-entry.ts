import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Door } from '../door.ts';
import { pendingHost } from '../doors/service-doors.ts';
import type { Row } from '../row.ts';

/** An Ingress or a Gateway that no controller gave an address. */
export function pendingEntry({ namespace, ingresses, gateways }: Topology, rows: Row[]) {
  const waiting = rows.filter(
    ({ claim: { door }, verdict }) =>
      door.host === pendingHost &&
      (door.kind === 'Ingress' || door.kind === 'Gateway') &&
      (verdict === 'mismatch' || verdict === 'in doubt'),
  );
  const ofIngress = ingresses.flatMap(({ name, className }) => {
    const mine = waiting.filter(({ claim }) => claim.door.object === `Ingress/${name}`);
    const whose = className ? `class ${className}` : "the cluster's default class";
    return diagnosis(namespace, `Ingress/${name}`, 'spec.ingressClassName', whose, mine);
  });
  const ofGateway = gateways.flatMap((gateway) => {
    const mine = waiting.filter(({ claim }) => isAt(claim.door, gateway.name));
    const field = 'spec.gatewayClassName';
    const whose = `class ${gateway.className}`;
    return diagnosis(gateway.namespace, `Gateway/${gateway.name}`, field, whose, mine);
  });
  return [...ofIngress, ...ofGateway];
}

function isAt({ id }: Door, gateway: string): boolean {
  return id.startsWith(`Gateway/${gateway}/`);
}

function diagnosis(
  namespace: string,
  object: string,
  field: string,
  whose: string,
  rows: Row[],
): Diagnosis[] {
  if (rows.length === 0) return [];
  const [kind = '', name = ''] = object.split('/');
  return [
    {
      cause: 'no address yet',
      sentence: `No controller has given ${kind} ${name} an address: does one for ${whose} run here?`,
      lookAt: [`${object} ${field}`, `${kind}Class metadata.name`],
      run: `kubectl -n ${namespace} describe ${kind.toLowerCase()} ${name}`,
      rows,
    },
  ];
}
