import type { Door } from './door.ts';
import type { Vantage } from './vantage.ts';

/**
 * What must happen when a door is tried from a place, by what is written in the cluster.
 * `unclear` says that nothing written decides it (an address still pending): never green, never red.
 */
export interface Claim {
  vantage: Vantage;
  door: Door;
  expected: 'open' | 'shut' | 'unclear';
  /** One sentence, for somebody who is learning. */
  because: string;
  /** The object whose field decides, as `Kind/name`. */
  object: string;
  /** The deciding field, as a path in that object: `spec.type`, `spec.ingress[0].from`. */
  field: string;
}
