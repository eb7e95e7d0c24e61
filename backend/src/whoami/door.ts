import { isIP } from 'node:net';
import type { EntranceConfig } from '../config.ts';
import type { Responder, SeenDoor } from '../contract/whoami.ts';

/** What the server can know of the way that a request came. */
export interface Arrival {
  /** The Host header as the client sent it */
  host: string;
  /** The tier that the client spoke to */
  tier: 'frontend' | 'backend';
  responder: Responder;
  /** `spec.type` of that tier's Service, when the chart told it */
  serviceType: string | undefined;
  /** The Ingress or Gateway before the Services, when the chart told it */
  entrance?: EntranceConfig;
}

const firstNodePort = 30_000;
const lastNodePort = 32_767;

/**
 * Judges the door from the Host header alone: an Ingress or a Gateway by the host names that the
 * chart gave it, a node port by its number, a Service by its DNS name, a pod by its address. What these leave open is the address of the Service's own type.
 */
export function seenDoor({ host, tier, responder, serviceType, entrance }: Arrival): SeenDoor {
  const { name, port } = splitHost(host);
  const say = (kind: SeenDoor['kind'], reason: string): SeenDoor => ({ kind, host, reason });

  if (responder.pod === undefined) {
    return say('Local', 'No pod name in the environment: this process runs outside a cluster.');
  }
  if (entrance?.hosts.includes(name)) {
    return say(entrance.kind, `${name} is a host name of the ${entrance.kind} before this shop.`);
  }
  if (port >= firstNodePort && port <= lastNodePort) {
    return say(
      'NodePort',
      `Port ${port} lies in ${firstNodePort}–${lastNodePort}, where only node ports are.`,
    );
  }
  if (name === responder.podIp) {
    return say('Pod', `${name} is the pod's own address: no Service was asked.`);
  }
  if (name === 'localhost' || name.startsWith('127.') || name === '::1') {
    return say(
      'Unknown',
      `${name} is no address of the cluster: a port of your machine was forwarded or mapped.`,
    );
  }
  if (isClusterName(name)) {
    return say('ClusterIP', `${name} is a Service's DNS name: only pods can resolve it.`);
  }
  if (serviceType === 'LoadBalancer') {
    return say(
      'LoadBalancer',
      `${host} is no node port and no cluster name, and the ${tier} Service is a LoadBalancer.`,
    );
  }
  if (serviceType === 'ClusterIP' && isIP(name)) {
    return say('ClusterIP', `${name} is an address, and the ${tier} Service is a ClusterIP.`);
  }
  return say('Unknown', `${host} does not say which door it is.`);
}

function splitHost(host: string): { name: string; port: number } {
  const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<name>[^:]*))(?::(?<port>\d+))?$/.exec(host)?.groups ?? {};
  return {
    name: (parts['v6'] ?? parts['name'] ?? host).toLowerCase(),
    port: Number(parts['port'] ?? 80),
  };
}

function isClusterName(name: string): boolean {
  if (isIP(name)) return false;
  return !name.includes('.') || /\.svc(\.|$)/.test(name);
}
