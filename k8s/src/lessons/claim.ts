import type { ServiceType } from '../topology/service-types.ts';

/** One line of a `claims` block. */
export type LessonClaim =
  | { kind: 'door'; from: Place; door: Target; result: Expected }
  | { kind: 'service type'; service: string; type: ServiceType }
  | { kind: 'ready'; service: string; ready: number; of: number }
  | { kind: 'no external address'; service: string }
  /** The whole matrix of doors and places is as what is written promises. */
  | { kind: 'every door' }
  | { kind: 'diagnosis'; cause: string; object: string };

export const shopTiers = ['frontend', 'backend', 'mysql'] as const;
export type ShopTier = (typeof shopTiers)[number];

/** Where a door is tried from. */
export type Place =
  | { kind: 'your machine' | 'every node' | 'stranger' | 'other namespace' }
  | { kind: 'node'; node: string }
  | { kind: 'tier'; tier: ShopTier };

/** Which door, or doors, before the cluster says what their addresses are. */
export type Target =
  | { kind: 'address'; host: string; port: number }
  | { kind: 'headless name'; host: string; port: number }
  | { kind: 'url'; url: string }
  | { kind: 'port of every node'; port: number }
  | { kind: 'port of a node'; port: number; node: string }
  | { kind: 'cluster IP' | 'external address'; service: string }
  | { kind: 'pods'; tier: string };

/** What must come of it. */
export type Expected =
  | { kind: 'answered'; status?: number }
  | { kind: 'refused' | 'timed out' | 'no such name' }
  /** Refused or timed out. */
  | { kind: 'shut' }
  | { kind: 'answered by pods'; pods: number }
  | { kind: 'seen as a node' | 'seen as itself' };
