import type { End } from './ends.ts';
import { nodeOf, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** NetworkPolicies never shut a pod against its own node, nor against itself when it stays at home. */
export function isPastWalls(pair: ServicePair, { pod }: End): boolean {
  const { vantage, door } = pair;
  if (vantage.kind === 'tier') return door.kind === 'pod IP' && door.pod === vantage.pod;
  const direct = door.kind !== 'NodePort' || door.node === nodeOf(pair);
  return vantage.kind === 'node' && direct && pod?.node === vantage.node;
}

/** Whether the pod that asks is the one behind the door. */
export function isItself({ vantage }: ServicePair, { pod }: End): boolean {
  return vantage.kind === 'tier' && pod?.name === vantage.pod;
}

export function throughItself({ service }: ServicePair): Reason {
  return unclear(
    `Service/${service.name}`,
    'spec.selector',
    'The pod asks itself by way of its Service; whether a policy stops that differs between networks.',
  );
}
