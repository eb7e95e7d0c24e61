import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { problemsOf } from './testing/config-problems.ts';

const given = { ADMIN_EMAIL: 'owner@example.org', ADMIN_PASSWORD: 'keys of the house' };

test('there is no admin by default; one is an address and a password, which may stand in a file', () => {
  expect(readConfig({}).admin).toBeUndefined();
  const admin = { email: 'owner@example.org', password: 'keys of the house' };
  expect(readConfig(given).admin).toEqual(admin);
  const file = join(tmpdir(), `doorstep-admin-${process.pid}`);
  writeFileSync(file, 'keys of the house\n');
  const { ADMIN_EMAIL } = given;
  expect(readConfig({ ADMIN_EMAIL, ADMIN_PASSWORD_FILE: file }).admin).toEqual(admin);
});

test.for([
  [{ ADMIN_EMAIL: 'owner@example.org' }, 'ADMIN_PASSWORD (or ADMIN_PASSWORD_FILE) is missing'],
  [{ ADMIN_PASSWORD: 'keys of the house' }, 'ADMIN_EMAIL is missing'],
  [{ ...given, ADMIN_EMAIL: 'owner' }, 'ADMIN_EMAIL is "owner"; expected an email address'],
  [{ ...given, ADMIN_PASSWORD: 'admin' }, 'ADMIN_PASSWORD has 5 characters; expected 10 to 200'],
  [{ ...given, ADMIN_PASSWORD_FILE: '/nowhere' }, 'are both set; set one of them'],
  [{ ADMIN_EMAIL: 'o@example.org', ADMIN_PASSWORD_FILE: '/nowhere' }, "which can't be read"],
] as const)('%j is refused once, without showing the password', ([environment, problem]) => {
  const problems = problemsOf({ ...environment });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(problems[0]).not.toContain('keys of the house');
});

test('an address that is none and a password that is missing are told together', () => {
  expect(problemsOf({ ADMIN_EMAIL: 'owner' })).toEqual([
    'ADMIN_EMAIL is "owner"; expected an email address',
    'ADMIN_PASSWORD (or ADMIN_PASSWORD_FILE) is missing; ADMIN_EMAIL asks for it',
  ]);
});

test('trusted proxies are networks', () => {
  expect(readConfig({ TRUSTED_PROXIES: '10.0.0.0/8,fd00::/8' }).trustedProxies).toBeDefined();
  expect(problemsOf({ TRUSTED_PROXIES: '10.0.0.0/8,nginx' })).toEqual([
    'TRUSTED_PROXIES is "10.0.0.0/8,nginx"; expected networks, such as 10.0.0.0/8,fd00::/8',
  ]);
});
