import { condition, number, object, objects, text, texts } from './reading.ts';
import type { Unread } from './reading.ts';
import type { ObjectName } from './services.ts';

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

/** The HTTPRoute (gateway.networking.k8s.io/v1) as this library sees it, from the API's untyped object. */
export function toHttpRoute(read: unknown): HttpRoute {
  const { metadata, spec, status } = object(read);
  const { hostnames, parentRefs, rules } = object(spec);
  const name = text(object(metadata)['name']) ?? '';
  const namespace = text(object(metadata)['namespace']) ?? 'default';
  const said = objects(object(status)['parents']);
  const gateways = objects(parentRefs).filter(
    ({ kind }) => (text(kind) ?? 'Gateway') === 'Gateway',
  );
  return {
    namespace,
    name,
    hostnames: texts(hostnames),
    parents: gateways.map((reference) => toParent(reference, namespace, said)),
    rules: objects(rules).map((rule) => ({
      paths: toPaths(rule),
      backends: objects(rule['backendRefs']).flatMap((reference) =>
        toBackend(reference, namespace),
      ),
    })),
  };
}

function toParent(reference: Unread, routeNamespace: string, said: Unread[]) {
  const identity = (read: Unread) => ({
    namespace: text(read['namespace']) ?? routeNamespace,
    name: text(read['name']) ?? '',
    sectionName: text(read['sectionName']),
  });
  const { namespace, name, sectionName } = identity(reference);
  const own = said.find(({ parentRef }) => {
    const other = identity(object(parentRef));
    const same = other.namespace === namespace && other.name === name;
    return same && other.sectionName === sectionName;
  });
  const accepted = condition(own?.['conditions'], 'Accepted');
  return {
    namespace,
    name,
    ...(sectionName && { sectionName }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** A rule without a match is a rule for every path. */
function toPaths({ matches }: Unread) {
  const everything = { type: 'PathPrefix', value: '/' };
  const paths = objects(matches).map(({ path }) => ({
    type: text(object(path)['type']) ?? everything.type,
    value: text(object(path)['value']) ?? everything.value,
  }));
  return paths.length > 0 ? paths : [everything];
}

/** Only Services of the route's own namespace are in this picture. */
function toBackend({ kind, name, namespace, port, weight }: Unread, routeNamespace: string) {
  const foreign = (text(namespace) ?? routeNamespace) !== routeNamespace;
  const service = text(name);
  if (!service || foreign || (text(kind) ?? 'Service') !== 'Service') return [];
  return [{ service, port: number(port) ?? 80, weight: number(weight) ?? 1 }];
}
