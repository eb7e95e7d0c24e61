import type { Service } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import { workloadsBehind } from '../behind.ts';
import { shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** Why nobody is meant to answer behind a Service, whichever of its doors is asked. */
export function withdrawn({ topology, service }: ServicePair): Reason | undefined {
  if (Object.keys(service.selector).length === 0) return unlisted({ topology, service });
  const makers = workloadsBehind(service, topology);
  const [maker] = makers;
  const isScaledDown = makers.every(({ kind, wanted }) => kind !== 'DaemonSet' && wanted === 0);
  if (!maker || !isScaledDown) return undefined;
  const object = `${maker.kind}/${maker.name}`;
  if (isStillServed(topology, service)) {
    const because = 'Scaled to nobody on purpose; its last pods are ending and answer until then.';
    return unclear(object, 'spec.replicas', because);
  }
  return shut(object, 'spec.replicas', 'Scaled to nobody on purpose, so refusing is right.');
}

/** Where nobody else is left, requests go to pods that are ending (KEP-1669, ProxyTerminatingEndpoints). */
function isStillServed({ endpoints }: Topology, { name }: Service): boolean {
  return (endpoints[name] ?? []).some(({ serving, terminating }) => serving && terminating);
}

function unlisted({ topology, service }: Pick<ServicePair, 'topology' | 'service'>) {
  const { name, type } = service;
  const known = !topology.missing.some(({ resource }) => resource.startsWith('endpointslices'));
  if (type === 'ExternalName' || !known || topology.endpoints[name]?.length) return undefined;
  return shut(
    `Service/${name}`,
    'spec.selector',
    'It selects no pods, and no EndpointSlice names an address for it: nobody stands behind it.',
  );
}
