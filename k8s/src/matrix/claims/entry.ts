import { isIP } from 'node:net';
import { findService, tierOf } from '../behind.ts';
import { askPath } from '../doors/protocol.ts';
import { pendingHost } from '../doors/service-doors.ts';
import { callerPod } from './ends.ts';
import { pending } from './pending.ts';
import { unclear } from './reason.ts';
import type { Pair, Reason } from './reason.ts';
import { wallBeforeProxy } from './walls.ts';

/** What an Ingress and a Gateway have in common: why it cannot be said that their proxy answers. */
export function entryInDoubt(pair: Pair, createdAt: string | undefined): Reason | undefined {
  const { topology, vantage, door } = pair;
  const { object, host } = door;
  if (host === pendingHost) return pending(object, createdAt, topology.takenAt);
  const service = findService(topology, door.service);
  const tier = service && tierOf(service);
  if ((tier === 'frontend' || tier === 'backend') && door.path !== askPath(tier)) {
    const because = `Nothing written says how ${door.service} answers at ${door.path}.`;
    return unclear(object, 'spec.rules[].paths[].path', because);
  }
  if (vantage.kind === 'your machine') return undefined;
  const isNode = topology.nodes.some(({ internalIps }) => internalIps.includes(host));
  if (isNode || isIP(host) === 0) {
    const because = `Whether ${host} leads to the same proxy from inside the cluster, nothing here says.`;
    return unclear(object, 'status.loadBalancer.ingress', because);
  }
  return vantage.kind === 'node' ? undefined : wallBeforeProxy(pair, callerPod(pair));
}
