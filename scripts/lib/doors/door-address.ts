import { pendingHost } from '@doorstep/k8s/matrix/doors/service-doors';
import { hostPort } from '@doorstep/k8s/probes/host-port';
import type { Door } from '@doorstep/k8s/matrix/door';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { shortNodeNames } from './node-names.ts';

/** Where the doors of a line stand: `10.96.3.7:80`, `https://shop.localhost/api`, `3 nodes :30080`. */
export function addressOf(group: Door[], siblings: Door[], topology: Topology): string {
  const [first] = group;
  if (!first) return '';
  if (first.kind === 'NodePort') return `${nodesOf(group, siblings, topology)} :${first.port}`;
  if (first.kind === 'pod IP' && group.length > 1) {
    return `${some(group.length, siblings.length)} pods :${first.port}`;
  }
  return singleAddress(first);
}

/** The address of one door, as somebody would type it. */
export function singleAddress({ kind, protocol, host, port, asks, path }: Door): string {
  if (kind === 'Ingress' || kind === 'Gateway') {
    const usual = port === (protocol === 'https' ? 443 : 80);
    return `${protocol}://${asks ?? host}${usual ? '' : `:${port}`}${path ?? ''}`;
  }
  if (host === pendingHost) return host;
  return hostPort(host, port);
}

function nodesOf(group: Door[], siblings: Door[], { nodes }: Topology): string {
  const short = shortNodeNames(nodes.map(({ name }) => name));
  const names = new Set(group.map(({ node, host }) => node ?? host));
  const all = new Set(siblings.map(({ node, host }) => node ?? host));
  const written = [...names].map((name) => short.get(name) ?? name).join(', ');
  if (names.size === 1 || (names.size < all.size && written.length <= 22)) return written;
  return `${some(names.size, all.size)} nodes`;
}

function some(part: number, all: number): string {
  return part === all ? String(all) : `${part} of ${all}`;
}
