import type { Service } from '../../topology/services.ts';
import { tierOf } from '../behind.ts';
import type { Door } from '../door.ts';
import type { Vantage } from '../vantage.ts';

/** Where a Service says who may call it: tiers, `outside` for whoever is not in its namespace, `*` for all. */
export const callersAnnotation = 'doorstep.dev/callers';
export const callersField = `metadata.annotations['${callersAnnotation}']`;

/** The callers that a Service names; absent where it says nothing, and so means everybody. */
export function callersOf({ annotations }: Service): string[] | undefined {
  const written = annotations?.[callersAnnotation];
  if (written === undefined) return undefined;
  return written
    .split(',')
    .map((caller) => caller.trim())
    .filter(Boolean);
}

/** Whether a list of callers names whoever asks from a place; who comes by an entry comes from outside. */
export function isListed(callers: string[], vantage: Vantage, door: Door): boolean {
  return callers.includes('*') || callers.includes(isEntry(door) ? 'outside' : callerAt(vantage));
}

/** An Ingress or a Gateway: its own proxy asks the Service, whoever asked the proxy. */
export function isEntry({ kind }: Door): boolean {
  return kind === 'Ingress' || kind === 'Gateway';
}

function callerAt(vantage: Vantage): string {
  if (vantage.kind === 'tier') return vantage.tier;
  return vantage.kind === 'stranger' ? 'stranger' : 'outside';
}

/** The calls without which there is no shop: the storefront's to the API, the API's to the database. */
export function isNeeded(service: Service, vantage: Vantage, { kind }: Door): boolean {
  const needed = ['ClusterIP', 'DNS name', 'ExternalName'];
  return needed.includes(kind) && isCallOfTheShop(service, vantage);
}

/** Whether one tier asks the next one in the chain, at whichever of its doors. */
export function isCallOfTheShop(service: Service, vantage: Vantage): boolean {
  const tier = vantage.kind === 'tier' ? vantage.tier : undefined;
  const asked = tierOf(service);
  return (tier === 'frontend' && asked === 'backend') || (tier === 'backend' && asked === 'mysql');
}
