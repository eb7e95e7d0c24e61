import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { resolveEntrance } from '@doorstep/k8s/doors/entrances';
import type { Entrance } from '@doorstep/k8s/doors/entrances';
import { faulty } from './door-row.ts';
import type { DoorRow } from './door-row.ts';
import type { Entry } from './entry.ts';
import { mappedPorts, namespace } from './names.ts';
import { tryDoor } from './open-doors.ts';

/** The names of the shop's Ingress or Gateway, tried at the address that its controller gave it. */
export function tryEntrances(cluster: Cluster, entry: Entry): Promise<DoorRow[]> {
  return eachEntrance(cluster, entry, ({ kind, url, address, port, paths }) =>
    tryDoor(kind, url, questions(paths), { host: address, port }),
  );
}

/** The same names at the port of localhost that the cluster's container maps to Envoy. */
export function tryMappedEntrances(cluster: Cluster, entry: Entry): Promise<DoorRow[]> {
  const { host: port } = mappedPorts.storefront;
  const at = { host: '127.0.0.1', port };
  return eachEntrance(cluster, entry, ({ host, paths }) =>
    tryDoor('mapped port', `https://${host}:${port}`, questions(paths), at),
  );
}

async function eachEntrance(
  cluster: Cluster,
  { kind }: Entry,
  attempt: (entrance: Entrance) => Promise<DoorRow>,
): Promise<DoorRow[]> {
  const resolution = await resolveEntrance(cluster, { namespace, kind });
  if ('missing' in resolution) return [faulty(kind, namespace, resolution.missing)];
  return Promise.all(resolution.entrances.map(attempt));
}

/** The storefront's page, where it is behind this name, and who answers. */
function questions(paths: Entrance['paths']): string[] {
  const storefront = paths.some(({ service }) => service === 'frontend');
  return storefront ? ['/', '/api/whoami'] : ['/api/whoami'];
}
