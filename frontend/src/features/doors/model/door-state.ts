import type { DoorSelector } from './doors-meant.ts';
import { serviceState } from './service-state.ts';
import { thingState } from './thing-state.ts';
import type { View } from './view.ts';
import type { WordedState } from './worded-state.ts';

export type { DoorSelector } from './doors-meant.ts';
export type { DoorState, WordedState } from './worded-state.ts';

/** How a door is to be drawn, and in which words. `now` is in ms. */
export function doorState(view: View, selector: DoorSelector, now: number): WordedState {
  return selector.kind === 'service'
    ? serviceState(view, selector.service, now)
    : thingState(view, selector, now);
}
