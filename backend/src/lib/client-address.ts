import { BlockList, isIP, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Networks whose X-Forwarded-For is believed. */
export type TrustedProxies = BlockList;

/** Reads "10.0.0.0/8,fd00::/8"; undefined when one of them is no network. */
export function parseNetworks(text: string): TrustedProxies | undefined {
  const networks = new BlockList();
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', length, rest] = part.split('/');
    const version = isIP(address);
    const longest = version === 6 ? 128 : 32;
    const bits = length === undefined ? longest : Number(length);
    const isBits = Number.isInteger(bits) && bits >= 0 && bits <= longest && length !== '';
    if (!version || !isBits || rest !== undefined) return undefined;
    networks.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
  }
  return networks;
}

/**
 * The address that a request is counted under. The proxies' chain is read from its end: the first
 * address that is no trusted proxy is the client. Where none is configured, the last address of the
 * chain counts, which the storefront's own proxy has put there; who comes without that proxy can
 * write anything there, so `peerOf` is to be counted too.
 */
export function clientOf(request: FastifyRequest, trusted?: TrustedProxies): string {
  const chain = [request.headers['x-forwarded-for']].flat().join(',').split(',');
  const forwarded = chain.map((address) => address.trim()).filter((address) => isIP(address));
  const peer = peerOf(request);
  if (!trusted) return network(forwarded.at(-1) ?? peer);
  const hops = [...forwarded, peer];
  const client = hops.findLast((address) => !isTrusted(address, trusted));
  return network(client ?? hops[0] ?? peer);
}

/** The address at the other end of the connection. */
export function peerOf(request: FastifyRequest): string {
  return (request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '');
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  return trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** One customer has a whole IPv6 network of /64, and so counts once. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - before.length - after.length).fill('0') : [];
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
