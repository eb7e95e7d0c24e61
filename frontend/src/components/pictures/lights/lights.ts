import type { Draw } from '../shared/draw.ts';
import { festoon, globe, pendant } from './hanging-lights.tsx';
import { candle, lantern } from './lanterns.tsx';
import { bulkhead, step, updown } from './wall-lights.tsx';

/** The lights: `main` is the metal, `accent` the trim, the glow is always lamplight. */
export const lights: Record<string, Draw> = {
  bulkhead,
  lantern,
  globe,
  step,
  pendant,
  updown,
  festoon,
  candle,
};
