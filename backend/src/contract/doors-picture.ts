import { Type } from 'typebox';
import type { Static } from 'typebox';
import { DoorsMap } from './doors-map.ts';
import {
  DoorsClaim,
  DoorsDiagnosis,
  DoorsDoor,
  DoorsVantage,
  Excerpt,
  Seen,
} from './doors-matrix.ts';
import { Whoami } from './whoami.ts';

const strict = { additionalProperties: false };

/** Where the picture comes from: the cluster that this shop runs in, or a recording of another. */
export const DoorsSource = Type.Union([
  Type.Object({ kind: Type.Literal('cluster'), pod: Type.Optional(Type.String()) }, strict),
  Type.Object(
    {
      kind: Type.Literal('recording'),
      /** ISO 8601. */
      madeAt: Type.String(),
      /** `kind, Kubernetes 1.36.4, 3 nodes`. */
      cluster: Type.String(),
      /** Why there is no live picture: no cluster, switched off, or not allowed to read. */
      why: Type.String(),
    },
    strict,
  ),
]);
export type DoorsSource = Static<typeof DoorsSource>;

/** Whether the cluster still tells us of changes; a stale picture says since when, and why. */
export const Freshness = Type.Object(
  {
    state: Type.Enum(['live', 'stale'] as const),
    /** ISO 8601. */
    since: Type.String(),
    why: Type.Optional(Type.String()),
  },
  strict,
);
export type Freshness = Static<typeof Freshness>;

/** A change that a viewer is told of, in words. */
export const Happening = Type.Object(
  {
    id: Type.String(),
    /** ISO 8601. */
    at: Type.String(),
    about: Type.Enum(['door', 'pod', 'node', 'wall', 'request'] as const),
    /** `Pod/backend-…`. */
    object: Type.String(),
    /** `Pod backend t6wnb became unready`. */
    what: Type.String(),
    /** What it did to the doors: `It left the list of backend (3 to 2).` */
    effect: Type.Optional(Type.String()),
    mismatch: Type.Boolean(),
  },
  strict,
);
export type Happening = Static<typeof Happening>;

/** Which pod answered one request to a Service's door. */
export const PodAnswer = Type.Object(
  {
    /** ISO 8601. */
    at: Type.String(),
    service: Type.String(),
    door: Type.String(),
    pod: Type.String(),
  },
  strict,
);
export type PodAnswer = Static<typeof PodAnswer>;

/** One request's way through the tiers, told by those who handled it. */
export const Journey = Type.Object(
  {
    /** ISO 8601. */
    at: Type.String(),
    whoami: Whoami,
    /** Absent where the database is a file. */
    database: Type.Optional(
      Type.Object(
        {
          /** The server's own host name: in a cluster, the name of its pod. */
          host: Type.String(),
          /** The client address that it saw. */
          seenClient: Type.String(),
          encrypted: Type.Boolean(),
          ms: Type.Number(),
        },
        strict,
      ),
    ),
  },
  strict,
);
export type Journey = Static<typeof Journey>;

/** Everything that the page shows. */
export const DoorsPicture = Type.Object(
  {
    source: DoorsSource,
    freshness: Freshness,
    map: DoorsMap,
    vantages: Type.Array(DoorsVantage),
    doors: Type.Array(DoorsDoor),
    claims: Type.Array(DoorsClaim),
    /** By the claim's id; a claim without an entry was not tried. */
    seen: Type.Record(Type.String(), Seen),
    diagnoses: Type.Array(DoorsDiagnosis),
    /** By `<object> <field>` of a claim. */
    excerpts: Type.Record(Type.String(), Excerpt),
    /** Newest first, at most 20. */
    happenings: Type.Array(Happening),
    /** Newest last, at most 40 of each Service. */
    answers: Type.Array(PodAnswer),
    /** The last request whose way is known; a viewer of a cluster makes its own. */
    journey: Type.Optional(Journey),
  },
  strict,
);
export type DoorsPicture = Static<typeof DoorsPicture>;
