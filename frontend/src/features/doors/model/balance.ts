import type { PodAnswer } from '@doorstep/backend/contract/doors-picture';
import type { Sent } from './sent.ts';
import { serviceOf } from './service-of.ts';
import type { View } from './view.ts';

/** The share of one pod. */
export interface BalanceRow {
  pod: string;
  /** One entry per request, oldest first: whether this pod answered it. */
  ticks: boolean[];
  count: number;
}

/** Who answered the last requests to a Service. */
export interface Balance {
  service: string;
  total: number;
  /** The busiest 8, in the order of their names; a pod on the list that nobody asked has no ticks. */
  rows: BalanceRow[];
  /** The pods beyond them, and how many they answered together. */
  rest: { pods: number; count: number };
}

const rowsShown = 8;
const answersShown = 40;

/** The balance of each Service that somebody asked, in the order of the chain. */
export function balanceOf(view: View, answers: readonly PodAnswer[]): Balance[] {
  return view.map.services.flatMap(({ name, list }) => {
    const of = answers.filter(({ service }) => service === name).slice(-answersShown);
    if (of.length === 0) return [];
    const listed = list.flatMap(({ ready, pod }) => (ready && pod ? pod : []));
    return { service: name, total: of.length, ...shares(of, listed) };
  });
}

function shares(answers: PodAnswer[], listed: string[]): Pick<Balance, 'rows' | 'rest'> {
  const names = [...new Set([...answers.map(({ pod }) => pod), ...listed])];
  const all = names.map((pod) => {
    const ticks = answers.map((answer) => answer.pod === pod);
    return { pod, ticks, count: ticks.filter(Boolean).length };
  });
  const busiest = all.toSorted((one, other) => other.count - one.count || byName(one, other));
  const rest = busiest.slice(rowsShown);
  return {
    rows: busiest.slice(0, rowsShown).toSorted(byName),
    rest: { pods: rest.length, count: rest.reduce((sum, { count }) => sum + count, 0) },
  };
}

function byName(one: BalanceRow, other: BalanceRow): number {
  return one.pod.localeCompare(other.pod, 'en', { numeric: true });
}

/** Who answered this page's own requests, of the tiers on their way; also pods that are gone since. */
export function answersOf(view: View, sent: readonly Sent[]): PodAnswer[] {
  return sent.flatMap((one) => {
    if (one.outcome !== 'arrived') return [];
    const { at, whoami, database } = one.journey;
    const who = {
      frontend: whoami.frontend?.pod,
      backend: whoami.backend.pod,
      mysql: database?.host,
    };
    return Object.entries(who).flatMap(([tier, pod]) => {
      const service = serviceOf(view, tier);
      const isPod = service && service.type !== 'ExternalName' && whoami.backend.pod;
      return pod && isPod ? [{ at, service: service.name, door: '', pod }] : [];
    });
  });
}
