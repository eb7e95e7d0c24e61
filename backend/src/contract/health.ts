import { Type } from 'typebox';
import type { Static } from 'typebox';

export const Liveness = Type.Object({ status: Type.Literal('alive') });

/** `ready` when the database answers, is migrated, and the process is not draining. */
export const Readiness = Type.Object({
  status: Type.Enum(['ready', 'starting', 'draining', 'database_unavailable']),
  reason: Type.String(),
  version: Type.String(),
  uptimeSeconds: Type.Integer({ minimum: 0 }),
  database: Type.Object({
    milliseconds: Type.Optional(Type.Number({ description: 'How long it took to answer' })),
    problem: Type.Optional(
      Type.String({ description: "The code of what went wrong, the driver's or Node's own" }),
    ),
    connections: Type.Optional(
      Type.Object(
        {
          limit: Type.Integer(),
          open: Type.Integer(),
          used: Type.Integer(),
          waiting: Type.Integer({ description: 'Requests that wait for a connection' }),
        },
        { description: "Of this process's pool; SQLite has none" },
      ),
    ),
  }),
});
export type Readiness = Static<typeof Readiness>;
