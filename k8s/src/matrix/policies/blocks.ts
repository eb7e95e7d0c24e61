import { BlockList, isIP } from 'node:net';
import { allMatch } from './party.ts';
import type { Match } from './party.ts';

/** Whether an address lies in a network like `10.0.0.0/8`. */
export function isWithin(address: string, cidr: string): boolean {
  const [network = '', length = ''] = cidr.split('/');
  const family = isIP(network);
  if (family === 0 || family !== isIP(address)) return false;
  const block = new BlockList();
  const type = family === 6 ? 'ipv6' : 'ipv4';
  block.addSubnet(network, Number(length), type);
  return block.check(address, type);
}

/** Whether addresses (none: one that is not known) lie in a network and outside its exceptions; unknown when only some do. */
export function matchBlock(
  { cidr, except }: { cidr: string; except: string[] },
  addresses: string[],
): Match {
  if (addresses.length === 0) return cidr === '0.0.0.0/0' && except.length === 0 ? true : 'unknown';
  const inside = addresses.map(
    (address) => isWithin(address, cidr) && !except.some((hole) => isWithin(address, hole)),
  );
  return inside.every((one) => one === inside[0]) ? allMatch(inside) : 'unknown';
}
