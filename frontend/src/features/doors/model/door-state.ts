/** How a door is drawn: the first two as expected; `mismatch` is the page's one red. */
export type DoorState = 'open' | 'shut' | 'in doubt' | 'mismatch';
