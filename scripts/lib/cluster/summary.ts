import { formatTable } from '../table.ts';
import type { SeenDoors } from './doors.ts';
import { mappedPorts } from './names.ts';

/** What `up` prints last: the doors table, and where to go shopping. */
export function formatSummary({ rows, routed }: SeenDoors): string {
  const table = formatTable([
    ['DOOR', 'ADDRESS', 'ANSWERED BY'],
    ...rows.map(({ door, address, answer }) => [door, address, answer]),
  ]);
  const shop =
    rows.find(({ door }) => door === 'loadbalancer')?.address ??
    `http://localhost:${mappedPorts.storefront.host}`;
  const unrouted =
    'Docker runs in a virtual machine here, so LoadBalancer and node addresses cannot be reached from ' +
    'this machine: use the mapped ports.';
  return [table, ...(routed ? [] : [unrouted]), `Shop at ${shop}`].join('\n\n');
}
