import type { Draw } from '../shared/draw.ts';
import { ankle, brush, kids, wellies } from './boots.tsx';
import { compact, open, stand, walking } from './umbrellas.tsx';

/** What stands by the door when it rains. */
export const umbrellasAndBoots: Record<string, Draw> = {
  open,
  walking,
  compact,
  wellies,
  ankle,
  kids,
  stand,
  brush,
};
