import type { Pod } from '../../topology/pods.ts';
import type { Service, ServicePort } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import { podsBehind, shopServices, tierOf } from '../behind.ts';
import type { Door } from '../door.ts';
import { question } from './protocol.ts';

/** The address of each pod of the shop, at the ports that it declares for its Services. */
export function podDoors(topology: Topology): Door[] {
  return topology.pods
    .filter(({ tier }) => tier)
    .flatMap((pod) => {
      const services = shopServices(topology).filter((one) =>
        podsBehind(one, topology).includes(pod),
      );
      const doors = services.flatMap((service) => doorsOf(pod, service));
      const byPort = new Map(doors.map((door) => [door.port, door]));
      const several = byPort.size > 1;
      return [...byPort.values()].map((door) =>
        several ? { ...door, id: `${door.id}:${door.port}` } : door,
      );
    });
}

function doorsOf(pod: Pod, service: Service): Door[] {
  const { ip, name, tier, node } = pod;
  if (!ip) return [];
  return service.ports
    .filter(({ protocol }) => protocol === 'TCP')
    .flatMap((servicePort) => {
      const port = declaredPort(pod, servicePort);
      if (!port) return [];
      return {
        id: `pod IP/${name}`,
        kind: 'pod IP',
        object: `Pod/${name}`,
        service: service.name,
        ...question(service, servicePort, tier ?? tierOf(service)),
        host: ip,
        port,
        ...(node && { node }),
        pod: name,
      };
    });
}

/** The port by the pod's own word: a Service that is wrong about it must not move the pod's door. */
function declaredPort({ ports = [] }: Pod, { targetPort }: ServicePort): number | undefined {
  const meant = ports.find(({ name, port }) => name === targetPort || port === targetPort);
  const declared = (meant ?? ports[0])?.port;
  return declared ?? (typeof targetPort === 'number' ? targetPort : undefined);
}
