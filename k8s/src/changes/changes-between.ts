import { findService } from '../matrix/behind.ts';
import type { Topology } from '../topology/topology.ts';
import { isSame } from './compare.ts';
import { gatewayChanges, ingressChanges, routeChanges } from './entrance-changes.ts';
import { effectOn, listMoves, toChange } from './list-moves.ts';
import type { ListMove } from './list-moves.ts';
import { nodeChanges } from './node-changes.ts';
import { podChanges } from './pod-changes.ts';
import { serviceChanges } from './service-changes.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';
import { wallChanges } from './wall-changes.ts';
import { workloadChanges } from './workload-changes.ts';

/**
 * What happened between two pictures of a namespace, in words; what was written first, then what it did to
 * pods and lists. What one of the pictures could not read is not told as come or gone.
 */
export function changesBetween(before: Topology, after: Topology): TopologyChange[] {
  const pictures = { before, after };
  const isRead = (resource: string) =>
    ![...before.missing, ...after.missing].some((missing) => isUnread(missing, resource));
  const moves = isRead('endpointslices') ? listMoves(pictures) : [];
  const written = [
    ...(isRead('deployments') ? workloadChanges(pictures) : []),
    ...serviceChanges(pictures, moves),
    ...(isRead('networkpolicies') ? wallChanges(pictures) : []),
    ...(isRead('ingresses') ? ingressChanges(pictures) : []),
    ...(isRead('gateways') ? gatewayChanges(pictures) : []),
    ...(isRead('httproutes') ? routeChanges(pictures) : []),
    ...(isRead('nodes') ? nodeChanges(pictures) : []),
  ];
  const pods = podChanges(pictures, moves);
  const untold = moves.filter((move) => !isTold(move, pictures, pods));
  return [...written, ...pods, ...untold.map((move) => toChange(move, pictures))];
}

/** What is not installed is none, and so read; what may not be read says nothing. */
function isUnread({ resource, notInstalled }: Topology['missing'][number], asked: string): boolean {
  return resource.startsWith(asked) && !notInstalled;
}

/** A list that moved is told by the selector that changed, or by one of the pods that joined or left. */
function isTold(move: ListMove, { before, after }: Comparison<Topology>, pods: TopologyChange[]) {
  const was = findService(before, move.service);
  const is = findService(after, move.service);
  if (!isSame(was?.selector, is?.selector)) return true;
  return [...move.joined, ...move.left].some((pod) => {
    const effect = effectOn([move], pod) ?? '';
    return pods.some((change) => change.object === `Pod/${pod}` && change.effect?.includes(effect));
  });
}
