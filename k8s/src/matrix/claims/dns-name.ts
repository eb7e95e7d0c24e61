import type { Service } from '../../topology/services.ts';
import { keptOnNode } from './cluster-ip.ts';
import { open, shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** The short name of a Service, as its own namespace says it. */
export function claimDnsName(pair: ServicePair): Reason {
  const { service } = pair;
  const { name, namespace, headless } = service;
  const unknown = nameUnknown(pair);
  if (unknown) return unknown;
  const kept = keptOnNode(pair);
  if (kept) return kept;
  if (headless) {
    const because = "It has no address of its own: the DNS answers with the pods' addresses.";
    return open(`Service/${name}`, 'spec.clusterIP', because);
  }
  const because = `The cluster's DNS completes ${name} to ${name}.${namespace}.svc.`;
  return open(`Service/${name}`, 'metadata.name', because);
}

/** Why a place does not know a Service's short name. */
export function nameUnknown({ topology, vantage, service }: ServicePair): Reason | undefined {
  const { name, namespace }: Service = service;
  if (vantage.kind === 'your machine' || vantage.kind === 'node') {
    const because = "Only pods ask the cluster's DNS; outside, this name does not exist.";
    return shut(`Service/${name}`, 'metadata.name', because);
  }
  if (vantage.kind === 'other namespace') {
    return shut(
      `Service/${name}`,
      'metadata.namespace',
      `The short name is looked for in that pod's own namespace; ask ${name}.${namespace}.`,
    );
  }
  const pod = vantage.kind === 'tier' ? vantage.pod : undefined;
  if (!topology.pods.some((one) => one.name === pod && one.hostNetwork)) return undefined;
  const because =
    'A pod in its node’s network asks the node’s DNS unless its dnsPolicy says otherwise.';
  return unclear(`Pod/${pod}`, 'spec.dnsPolicy', because);
}
