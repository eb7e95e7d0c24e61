import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import type { Door } from './door.ts';
import { listDoors } from './doors.ts';
import { picture } from './picture.test-fixture.ts';

/** A door of a picture, the article's where none is given. */
export function door(id: string, topology = picture()): Door | undefined {
  return listDoors(topology).find((one) => one.id === id);
}

/** The ids of all doors of a kind. */
export function ids(kind: string, topology = picture()): string[] {
  return listDoors(topology).flatMap((one) => (one.kind === kind ? one.id : []));
}

/** A picture with one Service. */
export function only(service: Service, changes: Partial<Topology> = {}): Topology {
  return picture({ services: [service], ...changes });
}
