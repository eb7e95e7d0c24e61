import type { MapPod } from '@doorstep/backend/contract/doors-map';
import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import type { Hop, HopPlace, Way } from '../../model/hop.ts';

/** A picture and the request that is drawn in it. */
export interface Situation {
  picture: DoorsPicture;
  way: Way;
}

/** A way through places, in words that say no more than where it is. */
export function wayAlong(places: HopPlace[], answered: string[], stopped = false): Way {
  const hops = places.map((at, index): Hop => {
    const isLast = index === places.length - 1;
    return {
      number: index + 1,
      at,
      title: 'pod' in at ? at.pod : 'service' in at ? `${at.kind} of ${at.service}` : at.kind,
      facts: '',
      state: stopped && isLast ? 'stopped' : 'travelled',
    };
  });
  return { heading: 'One request, hop by hop', hops, answered };
}

export const inner = (service: string): HopPlace => ({ kind: 'inner door', service });
export const pod = (name: string): HopPlace => ({ kind: 'pod', pod: name });
const throughFront: HopPlace[] = [
  { kind: 'front door', service: 'frontend' },
  { kind: 'hatch', service: 'frontend', node: 'worker2' },
  inner('frontend'),
];
/** From outside to the inner door of the backend. */
export const fromFrontend: HopPlace[] = [
  ...throughFront,
  pod('frontend-79cd6cb5c8-x7k2p'),
  inner('backend'),
];
/** From outside to the database. */
export const toTheBack: HopPlace[] = [
  ...fromFrontend,
  pod('backend-684f88687d-h2vkl'),
  inner('mysql'),
  pod('mysql-db56b65b-n7vgq'),
];
/** What is said of who answered. */
export const told = [
  'frontend **x7k2p**, worker;',
  'it asked backend **h2vkl**, which asked mysql **n7vgq**.',
  'They see you as 172.18.0.4 (worker2).',
];

/** A pod of no tier. */
export function guest(name: string, node: string, proxy: boolean): MapPod {
  return {
    name,
    node,
    ip: '10.244.1.20',
    ready: true,
    phase: 'Running',
    terminating: false,
    proxy,
    createdAt: '2026-11-21T10:00:00.000Z',
  };
}
