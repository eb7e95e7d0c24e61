import type { Topology } from '../topology/topology.ts';
import { findService } from './behind.ts';
import type { Claim } from './claim.ts';
import { isEntry } from './claims/callers.ts';
import { claimClusterIp } from './claims/cluster-ip.ts';
import { claimDnsName } from './claims/dns-name.ts';
import { claimExternalName } from './claims/external-name.ts';
import { claimGateway } from './claims/gateway.ts';
import { claimIngress } from './claims/ingress.ts';
import { claimLoadBalancer } from './claims/load-balancer.ts';
import { claimNodePort } from './claims/node-port.ts';
import { permission } from './claims/permission.ts';
import { claimPodIp } from './claims/pod-ip.ts';
import { withdrawn } from './claims/promise.ts';
import type { Pair, Reason, ServicePair } from './claims/reason.ts';
import type { Door } from './door.ts';
import type { Vantage } from './vantage.ts';

const byServiceDoor = {
  LoadBalancer: claimLoadBalancer,
  NodePort: claimNodePort,
  ClusterIP: claimClusterIp,
  'DNS name': claimDnsName,
  ExternalName: claimExternalName,
};

/**
 * What must happen for every door asked from every place, by what is written. Status is evidence and
 * never an excuse: a Service with a selector promises an answer even while no pod stands behind it.
 */
export function claimsOf(topology: Topology, vantages: Vantage[], doors: Door[]): Claim[] {
  return doors.flatMap((door) =>
    vantages.map((vantage) => ({ vantage, door, ...decide({ topology, vantage, door }) })),
  );
}

/** The way to the door first, then whoever stands behind it, then who may come in. */
function decide(pair: Pair): Reason {
  const { topology, door } = pair;
  const service = findService(topology, door.service);
  const way = wayTo(pair, service && { ...pair, service });
  if (way.expected !== 'open' || !service) return way;
  const led = { ...pair, service };
  const gone = door.kind === 'pod IP' ? undefined : withdrawn(led);
  return gone ?? permitted(led, way);
}

function wayTo(pair: Pair, led: ServicePair | undefined): Reason {
  const { kind } = pair.door;
  if (kind === 'Ingress') return claimIngress(pair);
  if (kind === 'Gateway') return claimGateway(pair);
  if (kind === 'pod IP' || !led) return claimPodIp(pair);
  return byServiceDoor[kind](led);
}

/** A rule that leads somewhere means it to answer, unless a wall behind it certainly says no. */
function permitted(pair: ServicePair, way: Reason): Reason {
  const said = permission(pair);
  if (!said || (said.expected !== 'shut' && isEntry(pair.door))) return way;
  return said;
}
