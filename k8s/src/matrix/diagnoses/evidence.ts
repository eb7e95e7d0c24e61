import { pendingHost } from '../doors/service-doors.ts';
import type { Observation } from '../observation.ts';
import type { Row } from '../row.ts';

/** Expected open, and nobody was let in. */
export function isWronglyShut({ verdict, claim }: Row): boolean {
  return verdict === 'mismatch' && claim.expected === 'open';
}

/** Expected shut, and somebody was let in. */
export function isWronglyOpen({ verdict, claim }: Row): boolean {
  return verdict === 'mismatch' && claim.expected === 'shut';
}

/** Rows by the Service that their door leads to; doors without an address lead nowhere yet. */
export function rowsByService(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(
    rows.filter(({ claim: { door } }) => door.service && door.host !== pendingHost),
    ({ claim }) => claim.door.service ?? '',
  );
}

/** An answer by which a proxy says that nobody behind it answered. */
export function isBadGateway({ observation }: Row): boolean {
  return observation.result === 'answered' && [502, 503, 504].includes(observation.status ?? 0);
}

/** What happened, in the closed words: `refused`, `timed out`, `answered 404` … */
export function seen(observation: Observation): string {
  if (observation.result !== 'answered') return observation.result;
  if (observation.notUs) return `answered, but ${observation.notUs}`;
  if (observation.status !== undefined && observation.status >= 400) {
    return `answered ${observation.status}`;
  }
  return 'answered';
}
