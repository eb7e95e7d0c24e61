import { Type } from 'typebox';
import type { Static } from 'typebox';

/** Where a program runs; outside a cluster only `host` is known. */
export const Responder = Type.Object(
  {
    host: Type.String({ description: 'Host name: in a cluster, the name of the pod' }),
    pod: Type.Optional(Type.String()),
    node: Type.Optional(Type.String()),
    namespace: Type.Optional(Type.String()),
    podIp: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
export type Responder = Static<typeof Responder>;

/** The kinds of door a request can be seen to have used. */
export const doorKinds = [
  'Ingress',
  'Gateway',
  'LoadBalancer',
  'NodePort',
  'ClusterIP',
  'Pod',
  'Local',
  'Unknown',
] as const;

/** Which door, judged by the server from the Host header and its own configuration alone. */
export const SeenDoor = Type.Object(
  {
    kind: Type.Enum(doorKinds),
    host: Type.String({ description: 'The Host header as the client sent it' }),
    reason: Type.String({ description: 'The one sentence that says why' }),
  },
  { additionalProperties: false },
);
export type SeenDoor = Static<typeof SeenDoor>;

/** Who answered, who asked as the server sees it, and through which door. */
export const Whoami = Type.Object(
  {
    backend: Responder,
    frontend: Type.Optional(Responder),
    client: Type.Object(
      {
        remoteAddress: Type.String({ description: 'Peer address of the backend connection' }),
        forwardedFor: Type.Array(Type.String(), {
          description: 'X-Forwarded-For, first hop first',
        }),
      },
      { additionalProperties: false },
    ),
    door: SeenDoor,
    database: Type.Enum(['sqlite', 'mysql']),
    version: Type.String(),
  },
  { additionalProperties: false },
);
export type Whoami = Static<typeof Whoami>;
