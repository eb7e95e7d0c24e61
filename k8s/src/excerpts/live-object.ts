import type { Topology } from '../topology/topology.ts';
import { gatewayYaml, ingressYaml, routeYaml } from './entrance-yaml.ts';
import { nodeYaml, podYaml, workloadYaml } from './pod-yaml.ts';
import { policyYaml } from './policy-yaml.ts';
import { serviceYaml } from './service-yaml.ts';
import type { YamlObject } from './yaml-lines.ts';

/** An object of the picture as YAML has it, as far as the picture knows it; none where it is not there. */
export function liveObject(topology: Topology, kind: string, name: string): YamlObject | undefined {
  const find = <Item extends { name: string }>(
    items: Item[],
    toYaml: (item: Item) => YamlObject,
  ): YamlObject | undefined => {
    const found = items.find((item) => item.name === name);
    return found && { kind, ...toYaml(found) };
  };
  switch (kind) {
    case 'Service':
      return find(topology.services, serviceYaml);
    case 'Pod':
      return find(topology.pods, podYaml);
    case 'Node':
      return find(topology.nodes, nodeYaml);
    case 'NetworkPolicy':
      return find(topology.networkPolicies, policyYaml);
    case 'Ingress':
      return find(topology.ingresses, ingressYaml);
    case 'Gateway':
      return find(topology.gateways, gatewayYaml);
    case 'HTTPRoute':
      return find(topology.httpRoutes, routeYaml);
    default: {
      const same = (topology.workloads ?? []).filter((workload) => workload.kind === kind);
      return find(same, workloadYaml);
    }
  }
}
