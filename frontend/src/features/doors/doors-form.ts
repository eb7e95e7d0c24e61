import type { ComponentType, ReactNode } from 'react';
import type { Balance } from './model/balance.ts';
import type { Way } from './model/hop.ts';
import type { View } from './model/view.ts';
import type { Reach } from './panels/try/why-not.ts';

/** A picture of the doors, and what is known of where it comes from. */
export interface DoorsViewProps {
  view: View;
  /** In ms, on the clock that wrote the picture. */
  now: number;
  /** Where the picture comes from, and how it is held. */
  source: ReactNode;
  reach: Reach;
  way: Way | undefined;
  balances: readonly Balance[];
  send?: (() => void) | undefined;
  sending?: boolean;
  /** What plays a recording. */
  controls?: ReactNode;
}

/** How much of the doors a page shows: all of it, or what has room beside something else. */
export interface DoorsForm {
  View: ComponentType<DoorsViewProps>;
  /** Boxes of the size of the view to come. */
  Skeleton: ComponentType;
}
