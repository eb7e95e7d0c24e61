import { readService } from '@doorstep/k8s/topology/services';
import { expect, test } from '../../fixtures/cluster.ts';
import { kubectl } from '../../fixtures/kubectl.ts';

/** Connects, and prints the server's greeting or what went wrong. */
const program = `
const socket = require('node:net').connect(Number(process.argv[2]), process.argv[1]);
const say = (words) => { console.log(words); process.exit(); };
setTimeout(say, 2000, 'timed out');
socket.on('data', (data) => say('greeted by ' + data.subarray(5, data.indexOf(0, 5))));
socket.on('error', ({ code }) => say(code));
`;

const askFromBackend = (host: string, port: number) =>
  kubectl('exec', 'deployment/backend', '--', 'node', '-e', program, host, String(port));

const aliases = ['mapped', 'address', 'later'];
test.afterAll(() => kubectl('delete', 'service', ...aliases, '--ignore-not-found'));

test('mysql is an alias, and the server behind it greets', async ({ cluster, namespace }) => {
  const mysql = await readService(cluster, { namespace, name: 'mysql' });
  expect(mysql).toMatchObject({ type: 'ExternalName' });
  expect(mysql.clusterIp).toBeUndefined();
  expect(await askFromBackend('mysql', 3306)).toMatch(/^greeted by 9\./);
});

test('An alias maps no ports: the port that the Service names is ignored', async ({
  cluster,
  namespace,
}) => {
  const { externalName = '' } = await readService(cluster, { namespace, name: 'mysql' });
  const options = ['--external-name', externalName, '--tcp', '3307:3306'];
  await kubectl('create', 'service', 'externalname', 'mapped', ...options);
  await expect.poll(() => askFromBackend('mapped', 3306)).toMatch(/^greeted by /);
  expect(await askFromBackend('mapped', 3307)).toMatch(/^(ECONNREFUSED|timed out)$/);
});

test('An address is no name: the alias of one leads nowhere', async ({ cluster, namespace }) => {
  const { externalName = '' } = await readService(cluster, { namespace, name: 'mysql' });
  const there = { namespace: 'databases', name: 'mysql' };
  const { clusterIp = '' } = await readService(cluster, there);
  expect(await askFromBackend(clusterIp, 3306)).toMatch(/^greeted by /);
  await kubectl('create', 'service', 'externalname', 'address', '--external-name', clusterIp);
  // Once the DNS knows an alias that was made later, it knows this one too.
  await kubectl('create', 'service', 'externalname', 'later', '--external-name', externalName);
  await expect.poll(() => askFromBackend('later', 3306)).toMatch(/^greeted by /);
  expect(await askFromBackend('address', 3306)).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
});
