import type { V1HTTPIngressPath, V1Ingress } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
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
  /** ISO 8601. */
  createdAt?: string;
}

/** Reads all Ingresses of a namespace. Throws `ClusterError`. */
export async function readIngresses(cluster: Cluster, namespace: string): Promise<Ingress[]> {
  const call = cluster.networking.listNamespacedIngress({ namespace });
  const { items } = await ask(cluster, `Ingresses of namespace ${namespace}`, call);
  return items.map(toIngress);
}

/** The Ingress as this library sees it; a default backend is a last rule for every host. */
export function toIngress({ metadata, spec, status }: V1Ingress): Ingress {
  const rules = (spec?.rules ?? []).map(({ host, http }) => ({
    ...(host && { host }),
    paths: (http?.paths ?? []).flatMap(toPath),
  }));
  const rest = spec?.defaultBackend;
  const fallback = rest ? toPath({ path: '/', pathType: 'Prefix', backend: rest }) : [];
  const className =
    spec?.ingressClassName ?? metadata?.annotations?.['kubernetes.io/ingress.class'];
  return {
    namespace: metadata?.namespace ?? 'default',
    name: metadata?.name ?? '',
    ...(className && { className }),
    rules: fallback.length > 0 ? [...rules, { paths: fallback }] : rules,
    tls: (spec?.tls ?? []).map(({ hosts = [], secretName }) => ({
      hosts,
      ...(secretName && { secretName }),
    })),
    addresses: (status?.loadBalancer?.ingress ?? []).flatMap(
      ({ ip, hostname }) => ip ?? hostname ?? [],
    ),
    ...(metadata?.creationTimestamp && { createdAt: metadata.creationTimestamp.toISOString() }),
  };
}

/** A path that leads to something else than a Service leads to nobody we know. */
function toPath({ path, pathType, backend: { service } }: V1HTTPIngressPath) {
  if (!service) return [];
  const port = service.port?.name ?? service.port?.number ?? 80;
  return [{ path: path ?? '/', pathType, service: service.name, port }];
}
