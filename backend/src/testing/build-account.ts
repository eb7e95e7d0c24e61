import { randomUUID } from 'node:crypto';
import type { SignUp } from '../contract/account.ts';

/** What a new customer types; every time another address. */
export function buildAccount(overrides: Partial<SignUp> = {}): SignUp {
  return {
    name: 'Greta Lindqvist',
    email: `greta.${randomUUID()}@example.org`,
    password: 'a lantern on the step',
    ...overrides,
  };
}
