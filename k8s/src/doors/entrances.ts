import type { Cluster } from '../cluster/connect.ts';
import { readGateway, readHttpRoutes } from '../topology/gateway-api.ts';
import { readIngresses } from '../topology/ingresses.ts';
import { gatewayEntrances, parentsOf } from './gateway-entrances.ts';
import { ingressEntrances } from './ingress-entrances.ts';

/** The doors that stand before several Services and tell them apart by the name that is asked for. */
export const entranceKinds = ['ingress', 'gateway'] as const;
export type EntranceKind = (typeof entranceKinds)[number];

/** One name at one address: connect to `address:port`, and ask for `host` (Host header, TLS server name). */
export interface Entrance {
  kind: EntranceKind;
  /** `Ingress/ecommerce-ingress`, `Gateway/ecommerce-gateway`. */
  object: string;
  host: string;
  address: string;
  port: number;
  /** `https://host`, or `http://host` where no certificate is promised; without a usual port. */
  url: string;
  /** Which path leads to which Service. */
  paths: { path: string; service: string }[];
}

/** Where the entrance stands, or the sentence that says what is missing. */
export type EntranceResolution = { entrances: Entrance[] } | { missing: string };

export interface EntranceQuestion {
  namespace: string;
  kind: EntranceKind;
}

/** Finds the names and addresses of a namespace's Ingress or Gateway. Throws `ClusterError`. */
export async function resolveEntrance(
  cluster: Cluster,
  { namespace, kind }: EntranceQuestion,
): Promise<EntranceResolution> {
  if (kind === 'ingress') return ingressEntrances(await readIngresses(cluster, namespace));
  const routes = await readHttpRoutes(cluster, namespace);
  const gateways = await Promise.all(
    parentsOf(routes).map((parent) => readGateway(cluster, parent)),
  );
  return gatewayEntrances(routes, gateways);
}
