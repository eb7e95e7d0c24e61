import { formatAddress, resolveDoor } from '@doorstep/k8s/doors/addresses';
import type { DoorName } from '@doorstep/k8s/doors/addresses';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { probeHttp } from '@doorstep/k8s/probes/http';
import type { HttpOutcome } from '@doorstep/k8s/probes/http';
import { formatResponder } from '@doorstep/k8s/probes/whoami';
import { faulty } from './door-row.ts';
import type { DoorRow } from './door-row.ts';
import { mappedPorts, namespace } from './names.ts';

/** What is asked of each tier. */
const questions = { frontend: ['/', '/api/whoami'], backend: ['/api/whoami'] };
const doorOfType = new Map<string | undefined, DoorName>([
  ['LoadBalancer', 'loadbalancer'],
  ['NodePort', 'nodeport'],
]);

type ServiceTypes = Map<string, string>;

/** The outermost door of each tier's Service, tried from here: an external address, or every node's port. */
export async function tryClusterDoors(cluster: Cluster, types: ServiceTypes): Promise<DoorRow[]> {
  const rows = await Promise.all(
    Object.entries(questions).map(async ([name, paths]) => {
      const door = doorOfType.get(types.get(name));
      return door ? tryService(cluster, door, name, paths) : [];
    }),
  );
  return rows.flat();
}

/** The node ports that the cluster's container maps to ports of localhost, where Services have them. */
export async function tryMappedDoors(types: ServiceTypes): Promise<DoorRow[]> {
  const rows = await Promise.all([
    tryMapped(types, 'frontend', mappedPorts.storefront.host),
    tryMapped(types, 'backend', mappedPorts.backend.host),
  ]);
  return rows.flat();
}

async function tryMapped(types: ServiceTypes, name: keyof typeof questions, port: number) {
  if (!doorOfType.has(types.get(name))) return [];
  return [await tryDoor('mapped port', `http://localhost:${port}`, questions[name])];
}

async function tryService(cluster: Cluster, door: DoorName, name: string, paths: string[]) {
  const resolution = await resolveDoor(cluster, { door, namespace, name });
  if ('missing' in resolution) return [faulty(door, name, resolution.missing)];
  return Promise.all(resolution.doors.map(({ url }) => tryDoor(door, url, paths)));
}

/**
 * Asks a door for each path; all must be 200, and one must say who answered. `at` is what to connect
 * to where no DNS knows the URL's name: the name is asked for there, whoever signed its certificate.
 */
export async function tryDoor(
  door: string,
  url: string,
  paths: string[],
  at?: { host: string; port: number },
): Promise<DoorRow> {
  const outcomes = await Promise.all(paths.map((path) => ask(new URL(path, url), at)));
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

function ask(url: URL, at: { host: string; port: number } | undefined): Promise<HttpOutcome> {
  if (!at) return probeHttp(url);
  const target = new URL(`${url.protocol}//${formatAddress(at.host, at.port)}${url.pathname}`);
  return probeHttp(target, { headers: { host: url.host }, anyCertificate: true });
}

function faultOf(outcome: HttpOutcome): string | undefined {
  if (outcome.result !== 'answered') return outcome.result;
  return outcome.fault ?? (outcome.status === 200 ? undefined : `HTTP ${outcome.status}`);
}
