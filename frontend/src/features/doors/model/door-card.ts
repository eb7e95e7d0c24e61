import type { WordedState } from './worded-state.ts';

/** One step of a card's chain, from the client to the pods. */
export interface ChainItem {
  kind: 'client' | 'front door' | 'hatch' | 'inner door' | 'signpost' | 'rule' | 'wall' | 'pods';
  /** May carry **emphasis**. */
  text: string;
}

/** What is said of a Service, or of an Ingress or Gateway: the picture's textual twin. */
export interface DoorCard {
  /** Unique on the page and fit for a fragment: `door-service-backend`. */
  id: string;
  of: { kind: 'service'; service: string } | { kind: 'entrance'; name: string };
  name: string;
  /** The word on the pill: `LoadBalancer`, `Ingress` … */
  type: string;
  state: WordedState;
  sentence: string;
  chain: ChainItem[];
}

/** The fragment of the card of a Service or an entrance. */
export function cardId(of: DoorCard['of']): string {
  return of.kind === 'service' ? `door-service-${of.service}` : `door-entrance-${of.name}`;
}
