import type { Topology } from '../topology/topology.ts';

interface Place {
  kind: string;
  name: string;
  field: string;
}

/** Where a field is really written that a claim names in short, or that this picture shows by another. */
export function whereWritten(topology: Topology, { kind, name, field }: Place): Place {
  if (kind === 'Ingress' && field === 'spec.rules[].paths[].path') {
    return { kind, name, field: 'spec.rules[].http.paths[].path' };
  }
  // The probe itself is not in the picture; what it found is.
  if (kind === 'Pod' && field === 'spec.containers[].readinessProbe') {
    return { kind, name, field: 'status.conditions' };
  }
  return kind === 'HTTPRoute' ? ofRoute(topology, { kind, name, field }) : { kind, name, field };
}

/** A route has no address of its own: its Gateway's is asked. */
function ofRoute({ httpRoutes }: Topology, { kind, name, field }: Place): Place {
  if (field === 'spec.rules[].paths[].path') {
    return { kind, name, field: 'spec.rules[].matches[].path' };
  }
  const [parent] = httpRoutes.find((route) => route.name === name)?.parents ?? [];
  if (field !== 'status.loadBalancer.ingress' || !parent) return { kind, name, field };
  return { kind: 'Gateway', name: parent.name, field: 'status.addresses' };
}

/** Fields that this library does not read: of them it cannot say that they are not set. */
export function isUnread(kind: string, field: string): boolean {
  return kind === 'Pod' && field === 'spec.dnsPolicy';
}
