import type { Node } from '../topology/nodes.ts';
import type { Pod } from '../topology/pods.ts';
import type { Rollout } from '../topology/rollouts.ts';
import type { YamlObject } from './yaml-lines.ts';

export function podYaml({ name, namespace, labels, ...pod }: Pod): YamlObject {
  return {
    metadata: { name, namespace, labels },
    spec: { nodeName: pod.node, hostNetwork: pod.hostNetwork },
    status: {
      phase: pod.phase,
      podIP: pod.ip,
      hostIP: pod.nodeIp,
      conditions: [readiness(pod.ready)],
    },
  };
}

export function nodeYaml({ name, ready, internalIps }: Node): YamlObject {
  const addresses = internalIps.map((address) => ({ type: 'InternalIP', address }));
  return { metadata: { name }, status: { conditions: [readiness(ready)], addresses } };
}

export function workloadYaml(workload: Rollout): YamlObject {
  const { kind, name, wanted, available, podLabels } = workload;
  return {
    metadata: { name },
    spec: {
      ...(kind !== 'DaemonSet' && { replicas: wanted }),
      ...(podLabels && { template: { metadata: { labels: podLabels } } }),
    },
    status:
      kind === 'DaemonSet'
        ? { desiredNumberScheduled: wanted, numberAvailable: available }
        : { availableReplicas: available },
  };
}

function readiness(ready: boolean): YamlObject {
  return { type: 'Ready', status: ready ? 'True' : 'False' };
}
