import { expect, test } from '../../fixtures/cluster.ts';
import {
  runAsHolder,
  runInClient,
  startCertificateHolder,
  stopCertificateHolder,
} from '../../fixtures/certificate-holder.ts';

test.describe.configure({ mode: 'serial' });
test.beforeAll(startCertificateHolder);
test.afterAll(stopCertificateHolder);

/** Shows the certificate of a Secret, of none when it is empty; prints the status or what went wrong. */
const askBackend = `
const { readFileSync } = require('node:fs');
const [url, secret] = process.argv.slice(1);
const read = (file) => readFileSync('/secrets/' + file);
const own = secret && { cert: read(secret + '/tls.crt'), key: read(secret + '/tls.key') };
const trust = url.startsWith('https') && { ca: read('backend-tls/ca.crt') };
require(url.split(':')[0])
  .get(url, { agent: false, timeout: 3000, ...trust, ...own }, ({ statusCode }) => {
    console.log(statusCode);
    process.exit();
  })
  .on('timeout', function () { this.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })); })
  .on('error', ({ code }) => console.log(code));
`;

/** Logs in with the right password; prints what the database answers or how it refuses. */
const askMysql = `
MYSQL_PWD="$(cat /secrets/mysql/password)" mysql --host=mysql --user=doorstep --connect-timeout=3 \\
  --get-server-public-key --batch --skip-column-names --execute="SELECT 'welcome'" "$@" 2>&1; true
`;
const verified = ['--ssl-mode=VERIFY_IDENTITY', '--ssl-ca=/secrets/mysql-tls/ca.crt'];
const showing = (secret: string) => [
  ...verified,
  `--ssl-cert=/secrets/${secret}/tls.crt`,
  `--ssl-key=/secrets/${secret}/tls.key`,
];

const https = 'https://backend:443/api/whoami';
const asFrontend = () => runAsHolder(askBackend, https, 'frontend-tls');
const asBackend = () => runInClient(askMysql, ...showing('backend-tls'));
const cutOff = 'ECONNRESET';

test('The backend answers whoever shows the frontend’s certificate', async () => {
  await expect.poll(asFrontend, { timeout: 30_000 }).toBe('200');
});

test('The backend does not answer plaintext', async () => {
  expect(await runAsHolder(askBackend, 'http://backend:443/api/whoami')).toBe(cutOff);
  expect(await asFrontend()).toBe('200');
});

test('The backend refuses whoever shows no certificate', async () => {
  expect(await runAsHolder(askBackend, https)).toMatch(/CERTIFICATE_REQUIRED|ECONNRESET/);
  expect(await asFrontend()).toBe('200');
});

test('The backend refuses a certificate of the same CA with another name', async () => {
  expect(await runAsHolder(askBackend, https, 'mysql-tls')).toBe(cutOff);
  expect(await asFrontend()).toBe('200');
});

test('MySQL lets in the right password with the backend’s certificate', async () => {
  await expect.poll(asBackend, { timeout: 30_000 }).toBe('welcome');
});

const refused = {
  'in plaintext': ['--ssl-mode=DISABLED'],
  'over TLS without a certificate': verified,
  'with the frontend’s certificate': showing('frontend-tls'),
};

for (const [how, flags] of Object.entries(refused)) {
  test(`MySQL refuses the right password ${how}`, async () => {
    expect(await runInClient(askMysql, ...flags)).toMatch(/^ERROR 1045 \(28000\): Access denied/);
    expect(await asBackend()).toBe('welcome');
  });
}
