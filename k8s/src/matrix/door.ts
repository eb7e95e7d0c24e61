/** The kinds of doors, outermost first. */
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
export type DoorKind = (typeof doorKinds)[number];

/** How a door is knocked at; `mysql` reads the server's greeting, which proves that it is MySQL. */
export type DoorProtocol = 'http' | 'https' | 'mysql' | 'tcp';

/** One address at which something of the shop can be asked, from wherever that may be. */
export interface Door {
  /** The same in every picture of the same door: `NodePort/backend/doorstep-worker`. */
  id: string;
  kind: DoorKind;
  /** The object that makes the door: `Service/backend`, `Ingress/ecommerce-ingress`, `Pod/mysql-…`. */
  object: string;
  /** The Service that it leads to; absent when it leads past all of them. */
  service?: string;
  protocol: DoorProtocol;
  /** What is connected to: an address, or for a name the name. */
  host: string;
  port: number;
  /** The name to ask for (Host header, TLS server name) where it is not `host`. */
  asks?: string;
  /** The path of an HTTP question. */
  path?: string;
  /** Of a node port: the node. */
  node?: string;
  /** Of a pod IP: the pod. */
  pod?: string;
}
