import type { Draw } from '../shared/draw.ts';
import { bell, chime, pull, push } from './bells.tsx';
import { bar, bee, fox, ring } from './knockers.tsx';

/** The knockers and bells: `main` is the metal, the axis of symmetry stands at x = 100. */
export const knockersAndBells: Record<string, Draw> = {
  ring,
  fox,
  bar,
  bee,
  push,
  pull,
  bell,
  chime,
};
