import type { HttpRoute } from './http-routes.ts';
import type { ObjectName } from './services.ts';

/** The Gateways that routes name and that are not in the list, each once. */
export function gatewaysElsewhere(routes: HttpRoute[], known: ObjectName[]): ObjectName[] {
  const found = new Set(known.map(id));
  const named = routes.flatMap(({ parents }) => parents).filter((parent) => !found.has(id(parent)));
  return [...new Map(named.map((parent) => [id(parent), parent])).values()];
}

function id({ namespace, name }: ObjectName): string {
  return `${namespace}/${name}`;
}
