import type { Service } from '@doorstep/k8s/topology/services';
import { tierLabel } from '@doorstep/k8s/topology/tier-label';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { Failure } from '../../failure.ts';

/** What the tour changes, as it is before. */
export interface Backend {
  service: Service;
  /** The ports that have hatches. */
  hatches: { port: number; nodePort: number }[];
  /** The label of the selector that the tour misspells. */
  tier: string;
  replicas: number;
}

/** The backend of a shop that the tour can be played in. Throws a `Failure` that says what it lacks. */
export function backendOf({ namespace, services, workloads = [] }: Topology): Backend {
  const deployment = workloads.find(
    ({ kind, name }) => kind === 'Deployment' && name === 'backend',
  );
  if (!deployment || deployment.wanted === 0) {
    throw unfit(namespace, 'a Deployment "backend" with at least one pod');
  }
  const service = services.find(({ name }) => name === 'backend');
  if (service?.type !== 'NodePort') throw unfit(namespace, 'a Service "backend" of type NodePort');
  const tier = service.selector[tierLabel];
  if (!tier) throw unfit(namespace, `the label ${tierLabel} in the selector of Service "backend"`);
  const hatches = service.ports.flatMap(({ port, nodePort }) =>
    nodePort === undefined ? [] : [{ port, nodePort }],
  );
  return { service, hatches, tier, replicas: deployment.wanted };
}

function unfit(namespace: string, lack: string): Failure {
  return new Failure(
    `the tour needs ${lack}, and namespace "${namespace}" has none; "npm run up" makes a shop that it fits.`,
  );
}
