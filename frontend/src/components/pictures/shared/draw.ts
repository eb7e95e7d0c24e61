import type { ReactElement } from 'react';
import type { Paint } from './palette.ts';

/** Draws one variant in the 200 × 200 frame, without its ground. */
export type Draw = (paint: Paint, pattern: string) => ReactElement;

/** What a category's pictures share: the ground they stand on and their variants. */
export interface PictureCategory {
  ground: ReactElement;
  variants: Record<string, Draw>;
  /** Variants that hang somewhere else than the rest of the category. */
  groundOf?: Record<string, ReactElement>;
}
