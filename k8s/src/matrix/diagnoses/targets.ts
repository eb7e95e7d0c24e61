import type { Row } from '../row.ts';

/** What a row's door leads to, by name: the Service, also of a pod that is asked past it. */
export function targetName({ claim: { door } }: Row): string {
  return door.service ?? door.pod ?? door.host;
}
