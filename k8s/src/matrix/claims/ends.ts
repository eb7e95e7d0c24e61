import { isIP } from 'node:net';
import type { Pod } from '../../topology/pods.ts';
import { containerPort, findService, podsBehind } from '../behind.ts';
import type { Party, Target } from '../policies/party.ts';
import { probeLabel } from '../../probes/probe-pod-spec.ts';
import { isEntry } from './callers.ts';
import { nodeOf } from './reason.ts';
import type { Pair, ServicePair } from './reason.ts';

/** No namespace can be called so: policies that name one don't name this. */
const elsewhere = '(another namespace)';

/** A target, and the pod that it is, where it is one. */
export interface End extends Target {
  pod?: Pod;
}

/** Everybody as whom a caller may be seen at the end of the way; more than one where that depends. */
export function callersSeen(pair: Pair): Party[] {
  const { topology, vantage, door } = pair;
  // A Gateway's proxy may stand beside the shop, an Ingress controller has a namespace of its own.
  if (isEntry(door)) return [{ kind: 'pod', foreign: door.kind === 'Ingress' }];
  const own = nodeOf(pair);
  const passing = door.kind === 'NodePort' && door.node !== own ? door.node : undefined;
  const nodes = topology.nodes.filter(({ name }) => !own || name === own || name === passing);
  // A node that passes somebody on may put its own address in place of the caller's.
  const rewritten: Party = { kind: 'address', addresses: nodes.flatMap((one) => one.internalIps) };
  if (vantage.kind === 'your machine') return [{ kind: 'address', addresses: [] }];
  if (vantage.kind === 'node') return [rewritten];
  const caller = callerPod(pair);
  return passing || isMasqueraded(pair) || caller.kind === 'address'
    ? [caller, rewritten]
    : [caller];
}

/** Unless it is Local, whoever asks at an outer address gets the node's own, pods on that node too. */
function isMasqueraded({ topology, door }: Pair): boolean {
  const service = findService(topology, door.service);
  const outer = door.kind === 'NodePort' || door.kind === 'LoadBalancer';
  return outer && service?.externalTrafficPolicy !== 'Local';
}

/** Whoever asks, before anybody on the way has rewritten its address; your machine's is not known. */
export function callerBefore(pair: Pair): Party {
  const { topology, vantage } = pair;
  if (vantage.kind === 'your machine') return { kind: 'address', addresses: [] };
  if (vantage.kind !== 'node') return callerPod(pair);
  const own = topology.nodes.filter(({ name }) => name === vantage.node);
  return { kind: 'address', addresses: own.flatMap(({ internalIps }) => internalIps) };
}

/** The pod that asks, by what policies see of it. */
export function callerPod({ topology, vantage }: Pair): Party {
  const { namespace } = topology;
  if (vantage.kind === 'other namespace') {
    return { kind: 'pod', namespace: elsewhere, labels: probeLabel };
  }
  const found =
    vantage.kind === 'tier' ? topology.pods.find(({ name }) => name === vantage.pod) : undefined;
  if (!found) return { kind: 'pod', namespace, labels: probeLabel };
  return partyOf(found);
}

/** Policies don't select a pod that lives in its node's network. */
function partyOf({ namespace, labels, ip, hostNetwork }: Pod): Party {
  if (hostNetwork) return { kind: 'address', addresses: ip ? [ip] : [] };
  return { kind: 'pod', namespace, labels, ...(ip && { ip }) };
}

/** Every end that a door may lead to: the pods behind it, as they are or as they are to be. */
export function endsOf({ topology, door, service }: ServicePair): End[] {
  const tcp = service.ports.filter(({ protocol }) => protocol === 'TCP');
  const asked = tcp.find(({ port, nodePort }) => port === door.port || nodePort === door.port);
  const port = asked ?? tcp[0];
  const pods = podsBehind(service, topology).filter(({ name }) => !door.pod || name === door.pod);
  const ready = pods.filter((one) => one.ready);
  const found = door.pod || ready.length === 0 ? pods : ready;
  if (found.length > 0) {
    return found.map((one) => end(one, door.pod ? door.port : port && containerPort(one, port)));
  }
  if (Object.keys(service.selector).length > 0) {
    const party = { kind: 'pod', namespace: topology.namespace, labels: service.selector } as const;
    const name = port?.targetPort;
    const number = typeof name === 'number' ? { port: name } : {};
    return [{ party, ...number, portNames: name ? [String(name)] : [], protocol: 'TCP' }];
  }
  const outside = topology.endpoints[service.name] ?? [];
  const addresses = outside.map(({ address }) => address).filter((address) => isIP(address) > 0);
  const party = { kind: 'address', addresses } as const;
  const [listedPort] = outside.flatMap(({ ports }) => ports);
  return [{ party, ...(listedPort && { port: listedPort }), portNames: [], protocol: 'TCP' }];
}

function end(one: Pod, port: number | undefined): End {
  const declared = (one.ports ?? []).filter((written) => written.port === port);
  return {
    party: partyOf(one),
    ...(port && { port }),
    portNames: declared.flatMap(({ name }) => name ?? []),
    protocol: 'TCP',
    pod: one,
  };
}
