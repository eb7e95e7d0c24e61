import type { Endpoint } from '../../topology/endpoints.ts';
import type { Pod } from '../../topology/pods.ts';
import type { Service } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import { podsBehind } from '../behind.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Door } from '../door.ts';
import type { Row } from '../row.ts';
import { isWronglyShut, rowsByService } from './evidence.ts';
import { listed } from './words.ts';

/** A Service that sends to ready pods, on a port where they don't listen. */
export function wrongTargetPort(topology: Topology, rows: Row[]): Diagnosis[] {
  const all = rowsByService(rows);
  const affected = rowsByService(rows.filter(isWronglyShut));
  return topology.services.flatMap((service) => {
    const mine = (affected.get(service.name) ?? []).filter(
      ({ observation }) => observation.result !== 'no such name',
    );
    const open = (all.get(service.name) ?? []).filter(({ verdict }) => verdict === 'open');
    const doors = open.map(({ claim }) => claim.door);
    const ready = (topology.endpoints[service.name] ?? []).filter((one) => one.ready);
    const sentTo = new Set(ready.flatMap(({ ports }) => ports));
    const answers = doors.some(({ kind, port }) => kind !== 'pod IP' || sentTo.has(port));
    const refused = mine.some(({ observation }) => observation.result === 'refused');
    if (ready.length === 0 || answers || !refused) return [];
    return {
      sentence: `${sentence(service, topology, ready)}${pastService(doors)}`,
      ...causeOf(service, topology),
      rows: mine,
    };
  });
}

/** Without a selector nobody copies a `targetPort` into the list: whoever wrote it wrote the port. */
function causeOf({ name, selector }: Service, { namespace }: Topology) {
  if (Object.keys(selector).length === 0) {
    const run = `kubectl -n ${namespace} get endpointslices -l kubernetes.io/service-name=${name}`;
    return {
      cause: 'wrong port in the list',
      lookAt: [`EndpointSlice of Service/${name} ports[].port`],
      run,
    };
  }
  return {
    cause: 'wrong targetPort',
    lookAt: [`Service/${name} spec.ports[].targetPort`, 'Pod spec.containers[].ports'],
    run: `kubectl -n ${namespace} get service ${name} -o jsonpath='{.spec.ports}'`,
  };
}

/** That pods answer at the ports that they declare: what the Service should lead to. */
function pastService(open: Door[]): string {
  const ports = listed(open.map(({ port }) => String(port)));
  return ports && ` Asked past the Service, they answer on ${ports}.`;
}

function sentence(service: Service, topology: Topology, ready: Endpoint[]): string {
  const sentTo = ready.flatMap(({ ports }) => ports).map(String);
  const declares = declared(podsBehind(service, topology));
  if (sentTo.length === 0) {
    const names = service.ports.map(({ targetPort }) => String(targetPort));
    return `Service ${service.name} sends to the port named ${listed(names)}, and its pods have no port of that name: ${declares}.`;
  }
  const full = `The list of Service ${service.name} is full (${ready.length} ready), but nothing listens on ${listed(sentTo)}`;
  if (Object.keys(service.selector).length === 0)
    return `${full} there: refused. It is a list by hand.`;
  return `${full} in these pods: refused. ${upperFirst(declares)}.`;
}

function declared(pods: Pod[]): string {
  const ports = pods.flatMap(({ ports = [] }) =>
    ports.map(({ name, port }) => (name ? `${port} (${name})` : String(port))),
  );
  return ports.length > 0 ? `they declare ${listed(ports)}` : 'they declare no port';
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
