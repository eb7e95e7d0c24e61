import type { Account, Role } from '../../contract/account.ts';
import type { Session } from '../../contract/session.ts';

interface KnownAccount {
  email: string;
  name: string;
  role: Role;
  /** ms since the epoch */
  memberSince: number;
}

export const guest: Session = { account: null };

/** An account as its owner may see it. */
export function toAccount({ email, name, role, memberSince }: KnownAccount): Account {
  return { email, name, role, memberSince: new Date(memberSince).toISOString() };
}

/** Upper and lower case make no other address. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}
