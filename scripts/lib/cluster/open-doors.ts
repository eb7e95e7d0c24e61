import { resolveDoor } from '@doorstep/k8s/doors/addresses';
import type { DoorName } from '@doorstep/k8s/doors/addresses';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { probeHttp } from '@doorstep/k8s/probes/http';
import type { HttpOutcome } from '@doorstep/k8s/probes/http';
import { formatResponder } from '@doorstep/k8s/probes/whoami';
import { faulty } from './door-row.ts';
import type { DoorRow } from './door-row.ts';
import { mappedPorts, namespace } from './names.ts';

/** The external address of the storefront and every node's port of the backend, tried from here. */
export async function tryClusterDoors(cluster: Cluster): Promise<DoorRow[]> {
  const rows = await Promise.all([
    tryService(cluster, 'loadbalancer', 'frontend', ['/', '/api/whoami']),
    tryService(cluster, 'nodeport', 'backend', ['/api/whoami']),
  ]);
  return rows.flat();
}

/** The same two by the ports of localhost that the cluster's container maps. */
export function tryMappedDoors(): Promise<DoorRow[]> {
  const { storefront, backend } = mappedPorts;
  return Promise.all([
    tryDoor('mapped port', `http://localhost:${storefront.host}`, ['/', '/api/whoami']),
    tryDoor('mapped port', `http://localhost:${backend.host}`, ['/api/whoami']),
  ]);
}

async function tryService(cluster: Cluster, door: DoorName, name: string, paths: string[]) {
  const resolution = await resolveDoor(cluster, { door, namespace, name });
  if ('missing' in resolution) return [faulty(door, name, resolution.missing)];
  return Promise.all(resolution.doors.map(({ url }) => tryDoor(door, url, paths)));
}

/** Asks a door for each path; all must be 200, and one must say who answered. */
export async function tryDoor(door: string, url: string, paths: string[]): Promise<DoorRow> {
  const outcomes = await Promise.all(paths.map((path) => probeHttp(new URL(path, url))));
  for (const [index, outcome] of outcomes.entries()) {
    const fault = faultOf(outcome);
    if (fault) return faulty(door, url, `GET ${paths[index]}: ${fault}`);
  }
  const whoami = outcomes.flatMap((outcome) => ('whoami' in outcome ? outcome.whoami : []))[0];
  if (!whoami) return faulty(door, url, 'nobody said who answered (/api/whoami)');
  const { frontend, backend } = whoami;
  const chain = frontend ? [frontend, backend] : [backend];
  return { door, address: url, answer: chain.map(formatResponder).join(' → ') };
}

function faultOf(outcome: HttpOutcome): string | undefined {
  if (outcome.result !== 'answered') return outcome.result;
  return outcome.status === 200 ? undefined : `HTTP ${outcome.status}`;
}
