import type { DoorCard } from './door-card.ts';
import { entranceCard } from './entrance-card.ts';
import { serviceCard } from './service-card.ts';
import type { View } from './view.ts';

export { cardId } from './door-card.ts';
export type { ChainItem, DoorCard } from './door-card.ts';

/** The cards, entrances first, then Services in the order of the chain. `now` is in ms. */
export function doorCards(view: View, now: number): DoorCard[] {
  return [
    ...view.map.entrances.map((entrance) => entranceCard(view, entrance, now)),
    ...view.map.services.map((service) => serviceCard(view, service, now)),
  ];
}
