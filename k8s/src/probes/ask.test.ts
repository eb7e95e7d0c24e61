import { createServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { shopCertificate } from './certificate.test-pair.ts';
import { listen } from './loopback.test-server.ts';
import type { Question } from './question.ts';

async function tlsQuestion(name: string, options: ServerOptions = {}): Promise<Question> {
  const server = createServer({ ...shopCertificate, ...options }, ({ headers }, response) =>
    response.end(headers.host),
  );
  const port = Number(new URL(await listen(server)).port);
  return { protocol: 'https', host: '127.0.0.1', port, name, path: '/', timeout: 1000 };
}

test('TLS is asked by name, and a certificate of that name is enough whoever signed it', async () => {
  const reply = await ask(await tlsQuestion('api.shop.localhost'));
  expect(reply).toMatchObject({ status: 200, body: 'api.shop.localhost', peer: '127.0.0.1' });
  expect(reply).not.toHaveProperty('fault');
});

test('a port that is asked for is no part of the name', async () => {
  expect(await ask(await tlsQuestion('shop.localhost:8443'))).not.toHaveProperty('fault');
});

test("a certificate of another name is the answer's fault", async () => {
  expect(await ask(await tlsQuestion('bank.localhost'))).toMatchObject({
    result: 'answered',
    fault:
      'wrong name in the certificate: it is for shop.localhost, api.shop.localhost, not for bank.localhost',
  });
});

test('a door that wants a client certificate opens to those who show one', async () => {
  const mutual = { requestCert: true, ca: shopCertificate.cert };
  const question = await tlsQuestion('shop.localhost', mutual);
  expect(await ask(question)).toMatchObject({ result: 'refused' });
  const cert = Buffer.from(shopCertificate.cert);
  const clientCertificate = { cert, key: Buffer.from(shopCertificate.key) };
  expect(await ask(question, { clientCertificate })).toMatchObject({ status: 200 });
});

test('plain HTTP at a TLS port is refused', async () => {
  const question = await tlsQuestion('shop.localhost');
  expect(await ask({ ...question, protocol: 'http' })).toMatchObject({ result: 'refused' });
});
