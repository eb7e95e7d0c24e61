import type { Topology } from '../topology/topology.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';
import { shortName } from './pod-name.ts';
import { listed } from '../matrix/words.ts';

/** Who came to a Service's list of ready addresses, and who left it. */
export interface ListMove {
  service: string;
  from: number;
  to: number;
  /** Pods, or addresses without one. */
  joined: string[];
  left: string[];
}

/** The lists that are otherwise now; of a Service that came or went they say nothing that it doesn't. */
export function listMoves({ before, after }: Comparison<Topology>): ListMove[] {
  const services = after.services.filter(({ name }) =>
    before.services.some((service) => service.name === name),
  );
  return services.flatMap(({ name: service }) => {
    const old = readyOn(before, service);
    const now = readyOn(after, service);
    const joined = now.filter((one) => !old.includes(one));
    const left = old.filter((one) => !now.includes(one));
    if (joined.length + left.length === 0) return [];
    return [{ service, from: old.length, to: now.length, joined, left }];
  });
}

function readyOn({ endpoints }: Topology, service: string): string[] {
  const chosen = (endpoints[service] ?? []).filter(
    ({ ready, terminating }) => ready && !terminating,
  );
  return [...new Set(chosen.map(({ pod, address }) => pod ?? address))];
}

/** What joining or leaving did to the lists, as the effect of what happened to one pod. */
export function effectOn(moves: ListMove[], pod: string): string | undefined {
  const effects = moves.flatMap((move) => {
    const { service, from, to } = move;
    if (move.left.includes(pod)) return `It left the list of ${service} (${from} to ${to})`;
    if (!move.joined.includes(pod)) return [];
    return to > from
      ? `The list of ${service} grew from ${from} to ${to}`
      : `It joined the list of ${service} (${from} to ${to})`;
  });
  return effects.join('. ') || undefined;
}

/** The sizes of a Service's list, where it moved: `all pods left the list (3 to 0)`. */
export function sizesOf({ from, to }: ListMove): string {
  if (to === 0) return `all pods left the list (${from} to 0)`;
  return to < from
    ? `the list shrank from ${from} to ${to}`
    : `the list grew from ${from} to ${to}`;
}

/** A list that moved without anything else that tells why. */
export function toChange(move: ListMove, { before, after }: Comparison<Topology>): TopologyChange {
  const { service, from, to, joined, left } = move;
  const known = [...after.pods, ...before.pods];
  const name = (pod: string) => {
    const found = known.find((one) => one.name === pod);
    return found ? shortName(found) : pod;
  };
  return changeOf(
    'door',
    `Service/${service}`,
    headingOf(move),
    to > 0 && left.length > 0 ? `${listed(left.map(name))} left, and is chosen no more` : undefined,
    joined.length > 0 ? `${listed(joined.map(name))} joined, and may be chosen` : undefined,
    to === 0 && from > 0 ? 'Nobody is left to answer' : undefined,
  );
}

function headingOf({ service, from, to }: ListMove): string {
  if (to === 0) return `All pods left the list of ${service} (${from} to 0)`;
  if (to === from) return `The list of ${service} has others on it (still ${to})`;
  return `The list of ${service} ${to > from ? 'grew' : 'shrank'} from ${from} to ${to}`;
}
