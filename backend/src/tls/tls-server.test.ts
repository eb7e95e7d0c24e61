import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../app.ts';
import { createAuthority, replaceFiles } from '../testing/certificates.ts';
import type { Issued } from '../testing/certificates.ts';
import { askHttps, askPlainly } from '../testing/https.ts';
import { buildConfig } from '../testing/shop.ts';

// How a server that hangs up looks to the client differs by how far it came.
const hungUp = /socket hang up|ECONNRESET|EPIPE|alert/;
const reload = { timeout: 10_000, interval: 100 };

/** A shop that opens to clients named `frontend`, and the authority that names them. */
async function secureShop() {
  const authority = createAuthority();
  const files = authority.issue('backend');
  const { server, health } = await buildApp(
    buildConfig({
      database: { engine: 'sqlite', file: ':memory:' },
      tls: { files, clientNames: ['frontend'] },
      healthPort: 0,
    }),
  );
  onTestFinished(() => server.close());
  const port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);

  const ask = (client?: Issued, agent: Agent | false = false) =>
    askHttps(port, {
      path: '/livez',
      agent,
      ca: readFileSync(files.ca),
      ...(client && { cert: readFileSync(client.cert), key: readFileSync(client.key) }),
    });
  return { authority, files, server, health, port, ask };
}

test('a client with a certificate of the right name is answered, also when it comes again', async () => {
  const { authority, ask } = await secureShop();
  const frontend = authority.issue('frontend');
  const agent = new Agent();
  expect(await ask(frontend, agent)).toMatchObject({ status: 200, resumed: false });
  expect(await ask(frontend, agent)).toMatchObject({ status: 200, resumed: true });
});

test('a client without a certificate is refused', async () => {
  const { ask } = await secureShop();
  await expect(ask()).rejects.toThrow(hungUp);
});

test('a client whose certificate another authority signed is refused', async () => {
  const { ask } = await secureShop();
  await expect(ask(createAuthority().issue('frontend'))).rejects.toThrow(hungUp);
});

test('a client whose certificate is for another name is refused, again and again', async () => {
  const { authority, ask } = await secureShop();
  const mysql = authority.issue('mysql');
  const agent = new Agent();
  await expect(ask(mysql, agent)).rejects.toThrow(hungUp);
  await expect(ask(mysql, agent)).rejects.toThrow(hungUp);
});

test('a plain HTTP request gets no answer', async () => {
  const { port } = await secureShop();
  expect(await askPlainly(port)).toBe('');
});

test('a new certificate is shown without a restart', async () => {
  const { authority, files, ask } = await secureShop();
  const frontend = authority.issue('frontend');
  const { serial } = await ask(frontend);

  replaceFiles(authority.issue('backend'), files);
  await expect.poll(async () => (await ask(frontend)).serial, reload).not.toBe(serial);
});

test('clients of a new authority are let in without a restart, those of the old no more', async () => {
  const { authority, files, ask } = await secureShop();
  const before = authority.issue('frontend');
  expect(await ask(before)).toMatchObject({ status: 200 });

  const successor = createAuthority();
  replaceFiles(successor.issue('backend'), files);
  const after = successor.issue('frontend');
  const status = () => ask(after).then((reply) => reply.status, String);
  await expect.poll(status, reload).toBe(200);
  await expect(ask(before)).rejects.toThrow(hungUp);
});

test('the health port answers plainly, to probes and to nothing else', async () => {
  const { health } = await secureShop();
  const status = async (path: string) => (await health?.inject(path))?.statusCode;
  await expect.poll(() => status('/readyz')).toBe(200);
  expect(await status('/livez')).toBe(200);
  expect(await status('/metrics')).toBe(200);
  expect(await status('/api/products')).toBe(404);
});
