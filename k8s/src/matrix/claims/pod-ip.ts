import { isNew } from './pending.ts';
import { open, shut, unclear } from './reason.ts';
import type { Pair, Reason } from './reason.ts';

/** The address of one pod, past every Service. */
export function claimPodIp({ topology, vantage, door }: Pair): Reason {
  const pod = topology.pods.find(({ name }) => name === door.pod);
  const object = `Pod/${door.pod}`;
  if (pod?.hostNetwork && vantage.kind === 'your machine') {
    const because = 'This pod has its node’s address, which may be reached from outside.';
    return unclear(object, 'spec.hostNetwork', because);
  }
  if (vantage.kind === 'your machine') {
    const because = 'Pod addresses are routed inside the cluster only, and die with the pod.';
    return shut(object, 'status.podIP', because);
  }
  if (pod && !pod.ready && isNew(pod.createdAt, topology.takenAt)) {
    const because = 'This pod is less than a minute old: its program may not listen yet.';
    return unclear(object, 'status.conditions', because);
  }
  if (pod && !pod.ready) {
    const because = 'Readiness takes a pod off the list; it does not close the pod.';
    return open(object, 'spec.containers[].readinessProbe', because);
  }
  const whoever = vantage.kind === 'node' ? 'Nodes reach pods' : 'Pods reach each other';
  return open(object, 'status.podIP', `${whoever} without any Service.`);
}
