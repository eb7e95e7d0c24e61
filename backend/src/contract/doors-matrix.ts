import { Type } from 'typebox';
import type { Static } from 'typebox';

const strict = { additionalProperties: false };
const optionalText = Type.Optional(Type.String());

export const vantageKinds = [
  'your machine',
  'node',
  'tier',
  'stranger',
  'other namespace',
] as const;

/** A place from which doors are tried. */
export const DoorsVantage = Type.Object(
  {
    /** `your machine`, `node doorstep-worker`, `frontend pod`, `stranger pod`, `other namespace`. */
    id: Type.String(),
    kind: Type.Enum(vantageKinds),
    node: optionalText,
    tier: optionalText,
    pod: optionalText,
    /** Whether the shop itself can try doors from here; from elsewhere only a command can. */
    here: Type.Boolean(),
  },
  strict,
);
export type DoorsVantage = Static<typeof DoorsVantage>;

export const doorKinds = [
  'Gateway',
  'Ingress',
  'LoadBalancer',
  'NodePort',
  'ClusterIP',
  'DNS name',
  'ExternalName',
  'pod IP',
] as const;

/** One address at which something of the shop can be asked. */
export const DoorsDoor = Type.Object(
  {
    /** The same in every picture of the same door: `NodePort/backend/doorstep-worker`. */
    id: Type.String(),
    kind: Type.Enum(doorKinds),
    /** The object that makes it, as `Kind/name`. */
    object: Type.String(),
    service: optionalText,
    tier: optionalText,
    protocol: Type.Enum(['http', 'https', 'mysql', 'tcp'] as const),
    /** An address, or for a name the name; `<pending>` while a load balancer gave none. */
    host: Type.String(),
    port: Type.Integer(),
    /** The name to ask for (Host header, TLS server name) where it is not `host`. */
    asks: optionalText,
    path: optionalText,
    node: optionalText,
    pod: optionalText,
    /** A hatch that was not asked for: `nodePort` is not set, and its own port is tried at the node. */
    unasked: Type.Boolean(),
  },
  strict,
);
export type DoorsDoor = Static<typeof DoorsDoor>;

/** What must happen when a door is tried from a place, by what is written. */
export const DoorsClaim = Type.Object(
  {
    /** `<vantage> > <door>`. */
    id: Type.String(),
    vantage: Type.String(),
    door: Type.String(),
    expected: Type.Enum(['open', 'shut', 'unclear'] as const),
    /** One sentence. */
    because: Type.String(),
    /** The object whose field decides, as `Kind/name`, and the field's path: `spec.type`. */
    object: Type.String(),
    field: Type.String(),
  },
  strict,
);
export type DoorsClaim = Static<typeof DoorsClaim>;

export const results = [
  'answered',
  'refused',
  'timed out',
  'no such name',
  'wrong name in the certificate',
  'not tried',
] as const;

/** What happened when a door was tried once, and what that says of its claim. */
export const Seen = Type.Object(
  {
    result: Type.Enum(results),
    /** `mismatch`: seen otherwise than written. `in doubt`: not tried, or nothing written decides. */
    verdict: Type.Enum(['open', 'shut', 'in doubt', 'mismatch'] as const),
    /** ISO 8601. Older than a minute, it proves nothing any more. */
    at: Type.String(),
    ms: Type.Optional(Type.Number()),
    /** HTTP status. */
    status: Type.Optional(Type.Integer()),
    pod: optionalText,
    node: optionalText,
    seenClient: optionalText,
    /** Why it was not tried, or why this answer is no way in. */
    why: optionalText,
  },
  strict,
);
export type Seen = Static<typeof Seen>;

/** One cause of one or more mismatches. */
export const DoorsDiagnosis = Type.Object(
  {
    cause: Type.String(),
    sentence: Type.String(),
    /** `Service/backend spec.selector`. */
    lookAt: Type.Array(Type.String()),
    run: Type.String(),
    claims: Type.Array(Type.String()),
  },
  strict,
);
export type DoorsDiagnosis = Static<typeof DoorsDiagnosis>;

/** Lines of a live object as YAML, the deciding ones marked. */
export const Excerpt = Type.Array(
  Type.Object({ text: Type.String(), decides: Type.Boolean() }, strict),
);
export type Excerpt = Static<typeof Excerpt>;
