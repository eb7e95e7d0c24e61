/** One end of a connection, as a NetworkPolicy sees it. */
export type Party = PodParty | AddressParty;

export interface PodParty {
  kind: 'pod';
  /** Absent: nobody here knows which. */
  namespace?: string;
  /** It is not the one of this picture, whichever it is. */
  foreign?: boolean;
  labels?: Record<string, string>;
  ip?: string;
}

/** Somebody who is no pod: another machine, or a node. */
export interface AddressParty {
  kind: 'address';
  /** Each that it may be seen with; none: not known. */
  addresses: string[];
}

/** The addresses of a party; none when they are not known. */
export function addressesOf(party: Party): string[] {
  if (party.kind === 'address') return party.addresses;
  return party.ip ? [party.ip] : [];
}

/** Where a connection is to arrive. */
export interface Target {
  party: Party;
  /** Absent: not known. */
  port?: number;
  portNames: string[];
  protocol: 'TCP' | 'UDP';
}

/** What a rule says of a connection; `unknown` when the picture does not show enough. */
export type Match = boolean | 'unknown';

/** True when one is, else unknown when one is. */
export function anyMatch(matches: Match[]): Match {
  if (matches.includes(true)) return true;
  return matches.includes('unknown') ? 'unknown' : false;
}

/** False when one is, else unknown when one is. */
export function allMatch(matches: Match[]): Match {
  if (matches.includes(false)) return false;
  return matches.includes('unknown') ? 'unknown' : true;
}
