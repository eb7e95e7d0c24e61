import { answersOn } from '../behind.ts';
import { nodeOf, open, shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** The inner door: an address that exists in the rules of the nodes. */
export function claimClusterIp(pair: ServicePair): Reason {
  const { service, vantage } = pair;
  const object = `Service/${service.name}`;
  if (vantage.kind === 'your machine') {
    const because = "This address exists only in the rules of the cluster's nodes.";
    return shut(object, 'spec.type', because);
  }
  const kept = keptOnNode(pair);
  if (kept) return kept;
  if (vantage.kind === 'node') {
    return open(object, 'spec.clusterIP', 'Every node has the rules, so a node can use it too.');
  }
  if (vantage.kind === 'other namespace') {
    const because =
      'Namespaces separate names, not networks; only a NetworkPolicy would shut this.';
    return open(object, 'spec.clusterIP', because);
  }
  return open(object, 'spec.selector', 'From inside, the inner door picks one ready pod.');
}

/** `internalTrafficPolicy: Local`: only pods on the caller's own node are chosen from. */
export function keptOnNode(pair: ServicePair): Reason | undefined {
  const { service, topology } = pair;
  if (service.internalTrafficPolicy !== 'Local' || service.headless) return undefined;
  const decides = [`Service/${service.name}`, 'spec.internalTrafficPolicy'] as const;
  const node = nodeOf(pair);
  if (node === undefined) {
    if (topology.nodes.every(({ name }) => answersOn(name, service, topology))) return undefined;
    const because =
      'It depends on the node that this pod is on: Local asks no pod of another node.';
    return unclear(...decides, because);
  }
  if (answersOn(node, service, topology)) return undefined;
  const because = 'Local asks pods of the own node only, and there is no ready one on it.';
  return shut(...decides, because);
}
