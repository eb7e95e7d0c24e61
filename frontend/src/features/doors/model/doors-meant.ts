import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import type { View } from './view.ts';

/** Which thing of the picture is asked about. */
export type DoorSelector =
  | { kind: 'front door'; service: string }
  | { kind: 'hatch'; service: string; node: string }
  | { kind: 'inner door'; service: string }
  | { kind: 'signpost'; service: string }
  | { kind: 'entrance'; name: string }
  | { kind: 'rule'; name: string; host?: string; path: string }
  /** All doors of a Service together, as its card says them. */
  | { kind: 'service'; service: string };

/** The doors that a thing of the picture stands for; a Service's own are also the pods behind it. */
export function doorsMeant({ picture }: View, selector: DoorSelector): DoorsDoor[] {
  return picture.doors.filter((door) => isMeant(door, selector));
}

function isMeant(door: DoorsDoor, selector: DoorSelector): boolean {
  if (selector.kind === 'entrance') return isAtEntrance(door, selector.name);
  if (selector.kind === 'rule') return isOfRule(door, selector);
  if (door.service !== selector.service || isEntry(door)) return false;
  if (selector.kind === 'hatch' && door.node !== selector.node) return false;
  return selector.kind === 'service' || kindsOf[selector.kind].includes(door.kind);
}

const kindsOf: Record<'front door' | 'hatch' | 'inner door' | 'signpost', DoorsDoor['kind'][]> = {
  'front door': ['LoadBalancer'],
  hatch: ['NodePort'],
  'inner door': ['ClusterIP', 'DNS name'],
  signpost: ['ExternalName'],
};

/** Whether a door belongs to an Ingress or a Gateway. */
export function isEntry({ kind }: DoorsDoor): boolean {
  return kind === 'Ingress' || kind === 'Gateway';
}

/** An entrance's doors carry its name in their ids: `Gateway/shop/https/shop.localhost/api`. */
function isAtEntrance(door: DoorsDoor, name: string): boolean {
  return isEntry(door) && door.id.startsWith(`${door.kind}/${name}/`);
}

function isOfRule(
  door: DoorsDoor,
  { name, host = '*', path }: { name: string; host?: string; path: string },
): boolean {
  if (!isAtEntrance(door, name)) return false;
  const rest = door.id.slice(`${door.kind}/${name}/`.length);
  const [listener = ''] = rest.split('/', 1);
  const rule = door.kind === 'Gateway' ? rest.slice(listener.length + 1) : rest;
  return rule === `${host}${path}` || rule.startsWith(`${host}${path}@`);
}
