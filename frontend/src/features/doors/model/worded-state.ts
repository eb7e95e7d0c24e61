/** How a door is drawn: the first two as expected; `mismatch` is the page's one red. */
export type DoorState = 'open' | 'shut' | 'in doubt' | 'mismatch';

/** A state and the words beside it: `open inside, shut outside`. */
export interface WordedState {
  state: DoorState;
  word: string;
}
