import { hopTexts } from '../../../texts/doors-hops.ts';
import type { MapService } from '@doorstep/backend/contract/doors-map';
import { gatehouseStops } from './gatehouse-stops.ts';
import { hostPort } from './host-port.ts';
import { innerDoorStop } from './inner-door-stop.ts';
import { serviceOf } from './service-of.ts';
import { snatOf } from './snat.ts';
import { sentences } from './trail.ts';
import type { Stop, Trail } from './trail.ts';

/** The way in, up to the inner door of the first Service. */
export function entryStops(trail: Trail): Stop[] {
  const { view, journey } = trail;
  const { door, frontend, backend } = journey.whoami;
  const first = serviceOf(view, frontend ? 'frontend' : 'backend');
  if (door.kind === 'Local' || !backend.pod) return [here(hopTexts.here, hopTexts.local)];
  if (door.kind === 'Ingress' || door.kind === 'Gateway') return gatehouseStops(trail, first);
  if (!first) return [here(door.host, hopTexts.forwarded(door.reason))];
  switch (door.kind) {
    case 'LoadBalancer':
      return [...frontDoor(trail, first), innerDoorStop(first, { node: nodeOf(trail, first) })];
    case 'NodePort':
      return [hatch(trail, first), innerDoorStop(first, { node: nodeOf(trail, first) })];
    case 'ClusterIP':
      return [innerDoorStop(first, { fact: snatOf(trail, first).fact })];
    default:
      return [here(door.host, hopTexts.forwarded(door.reason))];
  }
}

function here(title: string, facts: string): Stop {
  return { at: { kind: 'your machine' }, title, facts };
}

function frontDoor(trail: Trail, service: MapService): Stop[] {
  const { node, fact } = snatOf(trail, service);
  const { host } = splitHost(trail);
  const [port] = service.ports;
  const outside: Stop = {
    at: { kind: 'front door', service: service.name },
    title: hostPort(host, splitHost(trail).port ?? port?.port ?? 80),
    facts: sentences(hopTexts.frontDoor(service.name, node), !node && fact),
  };
  if (!node || port?.nodePort === undefined) return [outside];
  return [
    outside,
    {
      at: { kind: 'hatch', service: service.name, node },
      title: hopTexts.hatchTitle(node, port.nodePort),
      facts: sentences(fact, hopTexts.shared),
    },
  ];
}

/** The node whose hatch was asked: by the address in the request, else by the one that was seen. */
function nodeOf(trail: Trail, service: MapService): string | undefined {
  const { host } = splitHost(trail);
  const asked = trail.view.map.nodes.find(({ addresses }) => addresses.includes(host));
  return asked?.name ?? snatOf(trail, service).node;
}

function hatch(trail: Trail, service: MapService): Stop {
  const { fact } = snatOf(trail, service);
  const node = nodeOf(trail, service);
  const { door } = trail.journey.whoami;
  const port = splitHost(trail).port ?? service.ports[0]?.nodePort;
  if (!node || port === undefined) return here(door.host, sentences(hopTexts.anyNode, fact));
  return {
    at: { kind: 'hatch', service: service.name, node },
    title: hopTexts.hatchTitle(node, port),
    facts: sentences(hopTexts.hatch(service.name), fact),
  };
}

function splitHost({ journey }: Trail): { host: string; port: number | undefined } {
  const { host } = journey.whoami.door;
  const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<name>[^:]*))(?::(?<port>\d+))?$/.exec(host)?.groups ?? {};
  const { v6, name, port } = parts;
  return { host: v6 ?? name ?? host, port: port === undefined ? undefined : Number(port) };
}
