import type { Topology } from '../../topology/topology.ts';
import { podsBehind } from '../behind.ts';
import type { Row } from '../row.ts';

/** What a row's door leads to, by name: the Service, also of a pod that is asked past it. */
export function targetName({ claim }: Row, topology: Topology): string {
  const { service, pod, host } = claim.door;
  if (service) return service;
  const found = topology.pods.find(({ name }) => name === pod);
  const behind = topology.services.find(
    (one) => found && podsBehind(one, topology).includes(found),
  );
  return behind?.name ?? pod ?? host;
}
