import type { Door } from '@doorstep/k8s/matrix/door';
import type { Topology } from '@doorstep/k8s/topology/topology';

/** The tier that a door leads to: its Service's name, or for a pod what its label says. */
export function tierOf({ service, pod, object }: Door, { pods }: Topology): string {
  if (service) return service;
  return pods.find(({ name }) => name === pod)?.tier ?? object;
}
