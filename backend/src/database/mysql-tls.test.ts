import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createAuthority, replaceFiles } from '../testing/certificates.ts';
import { followMysqlTls } from './mysql-tls.ts';

test('the next connection to MySQL uses the certificate of now and checks the name', async () => {
  const authority = createAuthority();
  const files = authority.issue('backend');
  const { ssl, stop } = followMysqlTls(files);
  onTestFinished(stop);
  expect(ssl).toMatchObject({ cert: readFileSync(files.cert, 'utf8'), verifyIdentity: true });

  const next = authority.issue('backend');
  replaceFiles(next, files);
  await expect
    .poll(() => ssl.cert, { timeout: 10_000, interval: 100 })
    .toBe(readFileSync(next.cert, 'utf8'));
  expect(ssl).toMatchObject({ key: readFileSync(next.key, 'utf8'), verifyIdentity: true });
});
