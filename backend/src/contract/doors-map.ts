import { Type } from 'typebox';
import type { Static } from 'typebox';

const strict = { additionalProperties: false };
const optionalText = Type.Optional(Type.String());

/** An address on a Service's list of who may answer (EndpointSlice). */
export const MapEndpoint = Type.Object(
  {
    address: Type.String(),
    ports: Type.Array(Type.Integer()),
    ready: Type.Boolean(),
    terminating: Type.Boolean(),
    pod: optionalText,
    node: optionalText,
  },
  strict,
);
export type MapEndpoint = Static<typeof MapEndpoint>;

export const MapPort = Type.Object(
  {
    name: optionalText,
    port: Type.Integer(),
    targetPort: Type.Union([Type.Integer(), Type.String()]),
    nodePort: Type.Optional(Type.Integer()),
  },
  strict,
);
export type MapPort = Static<typeof MapPort>;

export const serviceTypes = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'] as const;

/** A Service: its doors as they are written, and its list. */
export const MapService = Type.Object(
  {
    name: Type.String(),
    tier: optionalText,
    type: Type.Enum(serviceTypes),
    clusterIp: optionalText,
    headless: Type.Boolean(),
    ports: Type.Array(MapPort),
    selector: Type.Record(Type.String(), Type.String()),
    externalName: optionalText,
    externalTrafficPolicy: optionalText,
    /** Addresses that a load balancer gave it; empty while they are pending. */
    externalAddresses: Type.Array(Type.String()),
    /** Both sides show a certificate at its port. */
    mutualTls: Type.Boolean(),
    /** How many pods its controllers are to make; absent where nobody says. */
    wanted: Type.Optional(Type.Integer()),
    list: Type.Array(MapEndpoint),
  },
  strict,
);
export type MapService = Static<typeof MapService>;

export const MapPod = Type.Object(
  {
    name: Type.String(),
    tier: optionalText,
    node: optionalText,
    ip: optionalText,
    ready: Type.Boolean(),
    /** `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`. */
    phase: Type.String(),
    /** Why a container waits or ended badly: `CrashLoopBackOff` … */
    trouble: optionalText,
    terminating: Type.Boolean(),
    /** It carries an Ingress's or a Gateway's traffic, and is none of the shop's tiers. */
    proxy: Type.Boolean(),
    /** ISO 8601. */
    createdAt: optionalText,
  },
  strict,
);
export type MapPod = Static<typeof MapPod>;

export const MapNode = Type.Object(
  {
    name: Type.String(),
    ready: Type.Boolean(),
    addresses: Type.Array(Type.String()),
    /** Nobody may read the nodes; this one is known by the pods on it alone. */
    inferred: Type.Boolean(),
  },
  strict,
);
export type MapNode = Static<typeof MapNode>;

/** An Ingress, or a Gateway with its routes: one address, many hosts and paths. */
export const MapEntrance = Type.Object(
  {
    kind: Type.Enum(['Ingress', 'Gateway'] as const),
    name: Type.String(),
    addresses: Type.Array(Type.String()),
    tls: Type.Boolean(),
    rules: Type.Array(
      Type.Object(
        { host: optionalText, path: Type.String(), service: Type.String(), port: Type.String() },
        strict,
      ),
    ),
  },
  strict,
);
export type MapEntrance = Static<typeof MapEntrance>;

/** A NetworkPolicy: the pods it stands round, and whom its gaps name. */
export const MapPolicy = Type.Object(
  {
    name: Type.String(),
    pods: Type.Array(Type.String()),
    /** `only from pods with tier=frontend, TCP 8080`; absent where it says nothing of who comes in. */
    ingress: optionalText,
    egress: optionalText,
  },
  strict,
);
export type MapPolicy = Static<typeof MapPolicy>;

/** The namespace as it is written and as it has become, at one moment. */
export const DoorsMap = Type.Object(
  {
    namespace: Type.String(),
    /** ISO 8601. */
    takenAt: Type.String(),
    /** In drawing order: the control plane first, then by name, numbers as numbers. */
    nodes: Type.Array(MapNode),
    /** In the order of the chain: frontend, backend, mysql, then others by name. */
    services: Type.Array(MapService),
    pods: Type.Array(MapPod),
    entrances: Type.Array(MapEntrance),
    policies: Type.Array(MapPolicy),
    /** What this shop may not or cannot read, each with a sentence. */
    missing: Type.Array(Type.Object({ resource: Type.String(), why: Type.String() }, strict)),
  },
  strict,
);
export type DoorsMap = Static<typeof DoorsMap>;
