import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { problemsOf } from './testing/config-problems.ts';

test('an empty environment means the embedded database on port 8080', () => {
  expect(readConfig({})).toMatchObject({
    port: 8080,
    database: { engine: 'sqlite', file: '.data/doorstep.sqlite' },
  });
});

test('a database host means MySQL', () => {
  const environment = { DB_HOST: 'mysql', DB_USER: 'shop', DB_NAME: 'shop', DB_PASSWORD: 'open' };
  expect(readConfig(environment).database).toEqual({
    engine: 'mysql',
    host: 'mysql',
    port: 3306,
    user: 'shop',
    name: 'shop',
    password: 'open',
  });
});

test('every bad variable is reported at once, with what was given and what was expected', () => {
  const problems = problemsOf({ PORT: 'http', LOG_LEVEL: 'loud', DB_HOST: 'mysql', DB_PORT: '0' });
  expect(problems).toEqual([
    'PORT is "http"; expected a whole number from 0 to 65535',
    'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent',
    'DB_USER is missing; DB_HOST asks for MySQL',
    'DB_NAME is missing; DB_HOST asks for MySQL',
    'DB_PORT is "0"; expected a whole number from 1 to 65535',
    'DB_PASSWORD (or DB_PASSWORD_FILE) is missing; DB_HOST asks for MySQL',
  ]);
});

test('a password may stand in a file, but not in both places', () => {
  const file = join(tmpdir(), `doorstep-password-${process.pid}`);
  writeFileSync(file, 'open sesame\n');
  const environment = { DB_HOST: 'h', DB_USER: 'u', DB_NAME: 'n', DB_PASSWORD_FILE: file };
  expect(readConfig(environment).database).toMatchObject({ password: 'open sesame' });
  expect(problemsOf({ ...environment, DB_PASSWORD: 'x' })).toEqual([
    'DB_PASSWORD and DB_PASSWORD_FILE are both set; set one of them',
  ]);
  expect(problemsOf({ ...environment, DB_PASSWORD_FILE: `${file}-not` })).toHaveLength(1);
});

test('an entrance is a kind and its host names, both or neither', () => {
  const given = { ENTRANCE_KIND: 'Ingress', ENTRANCE_HOSTS: 'Shop.localhost, api.shop.localhost' };
  expect(readConfig(given).entrance).toEqual({
    kind: 'Ingress',
    hosts: ['shop.localhost', 'api.shop.localhost'],
  });
  expect(readConfig({}).entrance).toBeUndefined();
  expect(problemsOf({ ENTRANCE_KIND: 'Door' })).toEqual([
    'ENTRANCE_KIND is "Door"; expected Ingress or Gateway',
    'ENTRANCE_HOSTS is missing; ENTRANCE_KIND asks for the host names behind it',
  ]);
});
