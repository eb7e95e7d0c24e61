import { Failure } from '../failure.ts';

/** Addresses given out at most; a preset needs a handful, tests some more. */
const wanted = 50;

/**
 * A range `first-last` of free addresses at the end of an IPv4 subnet, where Docker, which counts
 * from the start, comes last. At most a quarter of the subnet. Throws a `Failure` for a full one.
 */
export function poolRange(subnet: string, taken: string[]): string {
  const [base = '', prefix = ''] = subnet.split('/');
  const size = 2 ** (32 - Number(prefix));
  const start = Math.floor(toNumber(base) / size) * size;
  const used = new Set(taken.map(toNumber));
  const length = Math.max(1, Math.min(wanted, Math.floor(size / 4)));
  let run = 0;
  // Neither the network's own address nor its broadcast address can be given to anybody.
  for (let address = start + size - 2; address > start; address -= 1) {
    run = used.has(address) ? 0 : run + 1;
    if (run === length) return `${toText(address)}-${toText(address + length - 1)}`;
  }
  throw new Failure(
    `the kind network ${subnet} has no ${length} free addresses in a row for LoadBalancer Services; ` +
      'remove the network ("docker network rm kind") after "npm run down", and kind makes a larger one.',
  );
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toText(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join('.');
}
