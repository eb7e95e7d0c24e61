import { condition, number, object, objects, text } from './reading.ts';
import type { Unread } from './reading.ts';
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
  /** ISO 8601. */
  createdAt?: string;
}

/** The Gateway (gateway.networking.k8s.io/v1) as this library sees it, from the API's untyped object. */
export function toGateway(read: unknown): Gateway {
  const { metadata, spec, status } = object(read);
  const { gatewayClassName, listeners } = object(spec);
  const { conditions, addresses } = object(status);
  const { namespace, name, creationTimestamp } = object(metadata);
  const createdAt = text(creationTimestamp);
  return {
    namespace: text(namespace) ?? 'default',
    name: text(name) ?? '',
    className: text(gatewayClassName) ?? '',
    listeners: objects(listeners).map(toListener),
    addresses: objects(addresses).flatMap(({ value }) => text(value) ?? []),
    programmed: condition(conditions, 'Programmed') ?? false,
    ...(createdAt && { createdAt }),
  };
}

function toListener({ name, port, protocol, hostname, allowedRoutes }: Unread) {
  const host = text(hostname);
  return {
    name: text(name) ?? '',
    port: number(port) ?? 0,
    protocol: text(protocol) ?? '',
    ...(host && { hostname: host }),
    routesFrom: text(object(object(allowedRoutes)['namespaces'])['from']) ?? 'Same',
  };
}
