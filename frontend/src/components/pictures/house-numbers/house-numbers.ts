import type { Draw } from '../shared/draw.ts';
import { arch, oval, plate, strip } from './enamel-signs.tsx';
import { plank, slate } from './natural-signs.tsx';
import { float, tiles } from './single-numerals.tsx';

/** The house numbers; the pattern carries the number, as in `digits:443`. */
export const houseNumbers: Record<string, Draw> = {
  oval,
  plate,
  slate,
  float,
  arch,
  tiles,
  plank,
  strip,
};
