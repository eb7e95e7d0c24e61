import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { listed } from './words.ts';

/** A LoadBalancer Service that nobody gave an address; its rows may be in doubt only, or none. */
export function pendingExternalIp(topology: Topology, rows: Row[]): Diagnosis[] {
  const pending = topology.services.filter(
    ({ type, externalAddresses }) => type === 'LoadBalancer' && externalAddresses.length === 0,
  );
  return pending.map(({ name, ports, loadBalancerClass }) => {
    const of = rows.filter(({ claim }) => claim.door.service === name);
    const hatches = ports.flatMap(({ nodePort }) => nodePort ?? []).map(String);
    const work = of.some(
      ({ claim, verdict }) => claim.door.kind === 'NodePort' && verdict === 'open',
    );
    const why = loadBalancerClass
      ? ` It waits for load balancer class ${loadBalancerClass}: does a controller of that class run here?`
      : '';
    const meanwhile = work ? ` Its node port ${listed(hatches)} works meanwhile.` : '';
    return {
      cause: 'pending external IP',
      sentence: `Nobody has handed out an address for Service ${name}, so its front door has none.${why}${meanwhile}`,
      lookAt: [
        `Service/${name} status.loadBalancer.ingress`,
        `Service/${name} spec.loadBalancerClass`,
      ],
      run: `kubectl -n ${topology.namespace} describe service ${name}`,
      rows: of.filter(
        ({ claim, verdict }) =>
          claim.door.kind === 'LoadBalancer' && (verdict === 'mismatch' || verdict === 'in doubt'),
      ),
    };
  });
}
