import type { Draw } from '../shared/draw.ts';
import { pegRail, row, single } from './hooks.tsx';
import { bowl, cabinet, shelf } from './key-keepers.tsx';
import { bunch, fob } from './key-rings.tsx';

/** The hooks, rings and places for keys in the hall. */
export const keysAndHooks: Record<string, Draw> = {
  single,
  pegs: pegRail,
  row,
  fob,
  bunch,
  cabinet,
  shelf,
  bowl,
};
