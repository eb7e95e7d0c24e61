import type { Row } from './row.ts';

/** One cause of one or more mismatches, as a learner should read it. */
export interface Diagnosis {
  /** `selector matches no pod`, `no ready pod`, `wrong targetPort` … */
  cause: string;
  /** One sentence that names the objects and the numbers. */
  sentence: string;
  /** Where to look: `Service/backend spec.selector`. */
  lookAt: string[];
  /** A command to run first, ready to paste. */
  run: string;
  rows: Row[];
}
