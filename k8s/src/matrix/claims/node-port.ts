import { answersOn } from '../behind.ts';
import { nodeOf, open, shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** The hatch in a node's wall, or the wall where there is none. */
export function claimNodePort(pair: ServicePair): Reason {
  const { service, door, topology } = pair;
  const object = `Service/${service.name}`;
  if (!service.ports.some(({ nodePort }) => nodePort === door.port)) return noHatch(pair);
  const node = door.node ?? '';
  const hasPod = answersOn(node, service, topology);
  if (service.externalTrafficPolicy === 'Local') return claimLocal(pair, hasPod);
  if (hasPod)
    return open(object, 'spec.ports[].nodePort', 'A NodePort opens this hatch in every node.');
  return open(
    object,
    'spec.externalTrafficPolicy',
    'The hatch is in every node; this one passes you on to another and rewrites your address.',
  );
}

function noHatch({ service, door }: ServicePair): Reason {
  const field =
    service.type === 'LoadBalancer' ? 'spec.allocateLoadBalancerNodePorts' : 'spec.type';
  const because = `No hatch was asked for: nothing listens on ${door.port}.`;
  return shut(`Service/${service.name}`, field, because);
}

function claimLocal(pair: ServicePair, hasPod: boolean): Reason {
  const { service, door, vantage } = pair;
  const decides = [`Service/${service.name}`, 'spec.externalTrafficPolicy'] as const;
  if (nodeOf(pair) === door.node) {
    const because = 'What starts on the node is not outside traffic, so Local does not apply.';
    return open(...decides, because);
  }
  if (hasPod)
    return open(...decides, 'A NodePort opens this hatch in every node; this one has a pod.');
  // Where such a pod runs is not in the picture, and on the node itself Local would not apply.
  if (vantage.kind === 'stranger' || vantage.kind === 'other namespace') {
    return unclear(
      ...decides,
      'It depends on the node that this pod is on: only there Local does not apply.',
    );
  }
  return shut(...decides, 'Local keeps your address, so this node may not pass you on; it drops.');
}
