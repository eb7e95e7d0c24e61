import { minPasswordLength, maxPasswordLength } from './contract/account.ts';
import type { ReadVariable } from './tls/tls-config.ts';

/** Who runs the shop at first. */
export interface AdminConfig {
  email: string;
  password: string;
}

/**
 * The first admin: both the address and the password, or neither, for there is no default. Adds a
 * line to `problems` for each bad variable; none of them shows the password.
 */
export function readAdminConfig(
  read: ReadVariable,
  readSecret: (name: string) => string | undefined,
  problems: string[],
): AdminConfig | undefined {
  const email = read('ADMIN_EMAIL');
  const problemsBefore = problems.length;
  const password = readSecret('ADMIN_PASSWORD') || undefined;
  const isUnreadable = problems.length > problemsBefore;
  if (email === undefined && password === undefined) return undefined;

  if (email === undefined) {
    problems.push('ADMIN_EMAIL is missing; ADMIN_PASSWORD asks for the address to sign in with');
  } else if (!/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 254) {
    problems.push(`ADMIN_EMAIL is "${email}"; expected an email address`);
  }
  if (password === undefined) {
    if (!isUnreadable) {
      problems.push('ADMIN_PASSWORD (or ADMIN_PASSWORD_FILE) is missing; ADMIN_EMAIL asks for it');
    }
  } else if (password.length < minPasswordLength || password.length > maxPasswordLength) {
    problems.push(
      `ADMIN_PASSWORD has ${password.length} characters; ` +
        `expected ${minPasswordLength} to ${maxPasswordLength}`,
    );
  }
  return email !== undefined && password !== undefined ? { email, password } : undefined;
}
