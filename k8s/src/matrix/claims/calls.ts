import type { Service } from '../../topology/services.ts';
import { tierOf } from '../behind.ts';
import { listed } from '../words.ts';
import { agreed } from './agreed.ts';
import type { End } from './ends.ts';
import { isItself, isPastWalls, throughItself } from './itself.ts';
import { shut } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** Where a Service says which tiers its own pods call, and no others; empty: nobody. */
export const callsAnnotation = 'doorstep.dev/calls';
const field = `metadata.annotations['${callsAnnotation}']`;

/** A pod of the shop that asks a tier which its own Service does not list; nothing for everybody else. */
export function uncalled(pair: ServicePair, ends: End[]): Reason | undefined {
  const caller = serviceOfCaller(pair);
  const calls = caller?.annotations?.[callsAnnotation]?.split(',').map((tier) => tier.trim());
  if (!caller || !calls || calls.includes(tierOf(pair.service) ?? '')) return undefined;
  const who = listed(calls.filter(Boolean)) || 'nobody';
  const because = `The pods of ${caller.name} call ${who} and no others (${callsAnnotation}).`;
  const reasons = ends.map((end) => {
    if (isPastWalls(pair, end)) return undefined;
    return isItself(pair, end)
      ? throughItself(pair)
      : shut(`Service/${caller.name}`, field, because);
  });
  return agreed(pair, reasons);
}

function serviceOfCaller({ topology, vantage }: ServicePair): Service | undefined {
  if (vantage.kind !== 'tier') return undefined;
  return topology.services.find((service) => tierOf(service) === vantage.tier);
}
