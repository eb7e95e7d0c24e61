import type { ObjectName } from './services.ts';

export interface IngressRule {
  /** Absent: every host. */
  host?: string;
  paths: { path: string; pathType: string; service: string; port: number | string }[];
}

/** An Ingress: which host and path leads to which Service. */
export interface Ingress extends ObjectName {
  /** Absent: the cluster's default class. */
  className?: string;
  rules: IngressRule[];
  tls: { hosts: string[]; secretName?: string }[];
  /** Addresses that its controller gave it: IPs or host names. */
  addresses: string[];
}
