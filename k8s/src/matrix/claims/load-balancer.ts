import { isIP } from 'node:net';
import { pendingHost } from '../doors/service-doors.ts';
import { matchBlock } from '../policies/blocks.ts';
import { addressesOf, anyMatch } from '../policies/party.ts';
import { listed } from '../words.ts';
import { callerBefore } from './ends.ts';
import { pending } from './pending.ts';
import { open, shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** How the clouds spell "an address in the private network". */
const internalSpellings: Record<string, string[]> = {
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'networking.gke.io/load-balancer-type': ['Internal'],
  'cloud.google.com/load-balancer-type': ['Internal'],
};

/** The front door: an address outside, which the nodes know too. */
export function claimLoadBalancer(pair: ServicePair): Reason {
  const { service, door, vantage, topology } = pair;
  const object = `Service/${service.name}`;
  if (door.host === pendingHost) return pending(object, service.createdAt, topology.takenAt);
  const limited = limitedSources(pair);
  if (limited) return limited;
  if (vantage.kind !== 'your machine') return fromInside(pair);
  const internal = Object.keys(internalSpellings).find((key) =>
    internalSpellings[key]?.includes(service.annotations?.[key] ?? ''),
  );
  if (internal) {
    return unclear(
      object,
      `metadata.annotations['${internal}']`,
      'This address lives in the private network only; whether your machine is in it, nothing here says.',
    );
  }
  return open(object, 'spec.type', `The load balancer holds ${door.host} and hands it to a node.`);
}

function fromInside({ service, door, vantage }: ServicePair): Reason {
  if (isIP(door.host) === 0) {
    const because = `The load balancer holds ${door.host}, and whoever can reach it may ask it.`;
    return open(`Service/${service.name}`, 'status.loadBalancer.ingress', because);
  }
  const because =
    vantage.kind === 'node'
      ? 'The node knows this address and goes straight to a pod; the load balancer is not asked.'
      : 'The node knows this address and sends you straight to a pod; the load balancer is not asked.';
  return open(`Service/${service.name}`, 'status.loadBalancer.ingress', because);
}

/** Nodes drop whoever is outside the ranges, pods too. */
function limitedSources(pair: ServicePair): Reason | undefined {
  const { service, door } = pair;
  const ranges = service.loadBalancerSourceRanges ?? [];
  const known = addressesOf(callerBefore(pair));
  const blocks = ranges.map((cidr) => ({ cidr: cidr.trim(), except: [] }));
  const within = anyMatch(blocks.map((block) => matchBlock(block, known)));
  if (ranges.length === 0 || within === true) return undefined;
  const decided = isIP(door.host) > 0 && within === false;
  const decision = [
    `Service/${service.name}`,
    'spec.loadBalancerSourceRanges',
    `Only ${listed(ranges)} may use this front door.`,
  ] as const;
  return decided ? shut(...decision) : unclear(...decision);
}
