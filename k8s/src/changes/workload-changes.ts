import { carries } from '../matrix/policies/selector.ts';
import type { Pod } from '../topology/pods.ts';
import type { Rollout } from '../topology/rollouts.ts';
import type { Topology } from '../topology/topology.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

/** Deployments and StatefulSets that are to make another number of pods, or others; a DaemonSet's follow the nodes. */
export function workloadChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  const { kept } = compare(
    before.workloads ?? [],
    after.workloads ?? [],
    ({ kind, name }) => `${kind}/${name}`,
  );
  return kept
    .filter((pair) => pair.after.kind !== 'DaemonSet')
    .flatMap((pair) => changesOf(pair, { before: before.pods, after: after.pods }));
}

function changesOf(
  { before, after }: Comparison<Rollout>,
  pods: Comparison<Pod[]>,
): TopologyChange[] {
  const { kind, name } = after;
  const object = `${kind}/${name}`;
  if (before.wanted !== after.wanted) {
    const what = `${name} scaled from ${before.wanted} to ${after.wanted}`;
    return [changeOf('pod', object, what, scaleEffect(after.wanted - before.wanted, after.wanted))];
  }
  if (hasNewTemplate(after, pods)) {
    const effect = 'New pods take the place of the old ones, a few at a time';
    return [changeOf('pod', object, `${name} gets pods of a new template`, effect)];
  }
  return [];
}

/** Each version of a template is a label of its pods; one that no pod had so far is a new one. */
function hasNewTemplate(workload: Rollout, { before, after }: Comparison<Pod[]>): boolean {
  const known = versionsOf(workload, before);
  if (known.size === 0) return false;
  return [...versionsOf(workload, after)].some((version) => !known.has(version));
}

function versionsOf({ podLabels = {} }: Rollout, pods: Pod[]): Set<string> {
  const own = pods.filter(({ labels }) => carries(labels, podLabels));
  return new Set(
    own.flatMap(
      ({ labels }) => labels['pod-template-hash'] ?? labels['controller-revision-hash'] ?? [],
    ),
  );
}

function scaleEffect(more: number, wanted: number): string {
  if (wanted === 0) return 'Nobody is to answer: refusing is right from now on';
  if (more > 0) return `${count(more, 'pod')} more ${more === 1 ? 'is' : 'are'} to be made`;
  return `${count(-more, 'pod')} ${more === -1 ? 'is' : 'are'} to end`;
}
