import { formatTable } from '../table.ts';
import type { SeenDoors } from './doors.ts';
import { namespace, release } from './names.ts';

/** What `up` prints last: the doors table, and where to go shopping. */
export function formatSummary({ rows, routed }: SeenDoors): string {
  const table = formatTable([
    ['DOOR', 'ADDRESS', 'ANSWERED BY'],
    ...rows.map(({ door, address, answer }) => [door, address, answer]),
  ]);
  const shop =
    rows.find(({ door }) => door === 'loadbalancer') ??
    rows.find(({ door }) => door === 'mapped port');
  const unrouted =
    'Docker runs in a virtual machine here, so LoadBalancer and node addresses cannot be reached from ' +
    'this machine: use the mapped ports.';
  const unknown =
    'Your browser will not know who signed the certificate: no public authority did (helm get notes ' +
    `${release} --namespace ${namespace} says where it is).`;
  return [
    table,
    ...(routed ? [] : [unrouted]),
    ...(shop ? [`Shop at ${shop.address}`] : []),
    ...(shop?.address.startsWith('https:') ? [unknown] : []),
  ].join('\n\n');
}
