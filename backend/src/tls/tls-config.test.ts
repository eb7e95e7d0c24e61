import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { createAuthority, temporaryFolder } from '../testing/certificates.ts';
import { problemsOf } from '../testing/config-problems.ts';

const mysql = { DB_HOST: 'mysql', DB_USER: 'shop', DB_NAME: 'shop', DB_PASSWORD: 'open' };
const unfit = "expected PEM files, the key the certificate's";

test('without TLS variables the API speaks plain HTTP and asks the database plainly', () => {
  expect(readConfig({})).not.toHaveProperty('tls');
  expect(readConfig({})).not.toHaveProperty('healthPort');
  expect(readConfig(mysql).database).not.toHaveProperty('tls');
});

test('the files and the names of clients are taken over as they are', () => {
  const { ca, cert, key } = createAuthority().issue('backend');
  const config = readConfig({
    ...mysql,
    TLS_CERT_FILE: cert,
    TLS_KEY_FILE: key,
    TLS_CLIENT_CA_FILE: ca,
    TLS_CLIENT_NAMES: 'frontend, admin',
    HEALTH_PORT: '8081',
    DB_TLS_CA_FILE: ca,
  });
  expect(config.tls).toEqual({ files: { ca, cert, key }, clientNames: ['frontend', 'admin'] });
  expect(config.healthPort).toBe(8081);
  expect(config.database).toMatchObject({ tls: { ca } });
});

test('variables that go together are all reported when some are missing', () => {
  const together = 'TLS_CERT_FILE, TLS_KEY_FILE, TLS_CLIENT_CA_FILE and TLS_CLIENT_NAMES';
  expect(problemsOf({ ...mysql, TLS_CERT_FILE: 'x', DB_TLS_CERT_FILE: 'y' })).toEqual([
    'DB_TLS_KEY_FILE is missing; DB_TLS_CERT_FILE and DB_TLS_KEY_FILE are set together or not at all',
    'DB_TLS_CA_FILE is missing; DB_TLS_CERT_FILE needs it',
    `TLS_KEY_FILE is missing; ${together} are set together or not at all`,
    `TLS_CLIENT_CA_FILE is missing; ${together} are set together or not at all`,
    `TLS_CLIENT_NAMES is missing; ${together} are set together or not at all`,
  ]);
});

test('a file that is not there, an empty name and a bad port are reported together', () => {
  const { ca, cert } = createAuthority().issue('backend');
  const problems = problemsOf({
    TLS_CERT_FILE: cert,
    TLS_KEY_FILE: `${cert}-not`,
    TLS_CLIENT_CA_FILE: ca,
    TLS_CLIENT_NAMES: 'frontend,',
    HEALTH_PORT: 'yes',
  });
  expect(problems).toEqual([
    'HEALTH_PORT is "yes"; expected a whole number from 0 to 65535',
    'TLS_CLIENT_NAMES is "frontend,"; expected names between commas: frontend,admin',
    `TLS_KEY_FILE is "${cert}-not", which can't be read`,
  ]);
});

test("a key of another certificate and a CA that is none can't be used", () => {
  const authority = createAuthority();
  const [one, other] = [authority.issue('backend'), authority.issue('backend')];
  const given = { ...mysql, DB_TLS_CERT_FILE: one.cert, DB_TLS_KEY_FILE: other.key };
  const [swapped] = problemsOf({ ...given, DB_TLS_CA_FILE: one.ca });
  expect(swapped).toMatch(/^DB_TLS_CERT_FILE, DB_TLS_KEY_FILE and DB_TLS_CA_FILE can't be used: /);
  expect(swapped).toContain(`mismatch; ${unfit}`);

  const ca = join(temporaryFolder(), 'ca.crt');
  writeFileSync(ca, 'no certificate');
  const [none] = problemsOf({ ...mysql, DB_TLS_CA_FILE: ca });
  expect(none).toMatch(/^DB_TLS_CA_FILE can't be used: .*PEM/);
});
