import { Type } from 'typebox';
import type { Static } from 'typebox';

export const Liveness = Type.Object({ status: Type.Literal('alive') });

/** `ready` when the database answers, is migrated, and the process is not draining. */
export const Readiness = Type.Object({
  status: Type.Enum(['ready', 'starting', 'draining', 'database_unavailable']),
  reason: Type.String(),
});
export type Readiness = Static<typeof Readiness>;
