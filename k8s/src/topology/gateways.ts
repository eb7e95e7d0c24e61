import type { ObjectName } from './services.ts';

/** A Gateway: where it listens, and the addresses that its controller gave it. */
export interface Gateway extends ObjectName {
  className: string;
  listeners: {
    name: string;
    port: number;
    protocol: string;
    hostname?: string;
    /** `Same`, `All` or `Selector`. */
    routesFrom: string;
  }[];
  addresses: string[];
  /** The condition `Programmed`. */
  programmed: boolean;
}

/** An HTTPRoute: which host and path leads to which Service, by which Gateways. */
export interface HttpRoute extends ObjectName {
  hostnames: string[];
  parents: {
    namespace: string;
    name: string;
    sectionName?: string;
    /** The condition `Accepted` of that parent; absent while nobody has said. */
    accepted?: boolean;
  }[];
  rules: {
    paths: { type: string; value: string }[];
    backends: { service: string; port: number; weight: number }[];
  }[];
}
