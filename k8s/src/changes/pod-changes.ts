import { podsBehind } from '../matrix/behind.ts';
import type { Pod } from '../topology/pods.ts';
import type { Topology } from '../topology/topology.ts';
import { byName, compare } from './compare.ts';
import { effectOn } from './list-moves.ts';
import type { ListMove } from './list-moves.ts';
import { shortName } from './pod-name.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';
import { troubleEffect } from './trouble.ts';

/** Pods that came, went, or are in another state. */
export function podChanges(
  { before, after }: Comparison<Topology>,
  moves: ListMove[],
): TopologyChange[] {
  const { added, removed, kept } = compare(before.pods, after.pods, byName);
  const effect = ({ name }: Pod) => effectOn(moves, name);
  return [
    ...removed.map((pod) => change(pod, 'is gone', effect(pod))),
    ...kept.flatMap((pair) => {
      if (pair.before.createdAt !== pair.after.createdAt) {
        return change(pair.after, madeAnew(pair), effect(pair.after) ?? waiting(pair.after, after));
      }
      return stateChanges(pair, effect(pair.after));
    }),
    ...added.map((pod) => change(pod, started(pod), effect(pod) ?? waiting(pod, after))),
  ];
}

function change(pod: Pod, what: string, ...effects: (string | undefined)[]): TopologyChange {
  return changeOf('pod', `Pod/${pod.name}`, `Pod ${shortName(pod)} ${what}`, ...effects);
}

function started({ ready, node }: Pod): string {
  if (!ready) return 'started, not ready yet';
  return node ? `started and is ready on ${node}` : 'started and is ready';
}

/** The same name again: what a StatefulSet makes after the pod before it is gone. */
function madeAnew({ before, after }: Comparison<Pod>): string {
  if (before.node && after.node && before.node !== after.node) {
    return `moved from ${before.node} to ${after.node}`;
  }
  return 'was made anew under the same name';
}

/** A pod that a Service selects and does not list yet. */
function waiting(pod: Pod, topology: Topology): string | undefined {
  const selected = topology.services.some((service) =>
    podsBehind(service, topology).some(({ name }) => name === pod.name),
  );
  return selected && !pod.ready ? 'Not in the list: nobody is sent to it' : undefined;
}

function stateChanges({ before, after }: Comparison<Pod>, effect?: string): TopologyChange[] {
  if (after.phase === 'Succeeded' && before.phase !== 'Succeeded') {
    return [change(after, 'has done its work and ended', effect)];
  }
  if (after.terminating && !before.terminating) return [change(after, 'is ending', effect)];
  // Of a pod that ends nobody expects to be ready, nor to be well.
  if (after.terminating) return [];
  const changes: TopologyChange[] = [];
  if (after.ready && !before.ready) {
    const where = after.node ? ` on ${after.node}` : '';
    changes.push(change(after, `became ready${where}`, effect));
  }
  if (!after.ready && before.ready) changes.push(change(after, 'became unready', effect));
  if (after.trouble && after.trouble !== before.trouble) {
    changes.push(change(after, `is in trouble: ${after.trouble}`, troubleEffect(after.trouble)));
  }
  return changes;
}
