import type { Topology } from '../../topology/topology.ts';
import { findService, tierOf } from '../behind.ts';
import { askPath } from './protocol.ts';

/** What to ask under a routed path: who answers, where the path covers that; else the path itself. */
export function routedPath(topology: Topology, service: string, path: string, exact: boolean) {
  const wanted = askPath(tierOf(findService(topology, service) ?? { name: service, selector: {} }));
  const covers = exact ? path === wanted : isUnder(wanted, path);
  return covers ? wanted : path;
}

function isUnder(path: string, prefix: string): boolean {
  const trimmed = prefix.replace(/\/$/, '');
  return path === trimmed || path.startsWith(`${trimmed}/`);
}

/** A name that a host pattern fits: a wildcard stands for any one label. */
export function nameFor(host: string): string {
  return host.replace(/^\*\./, 'any.');
}
