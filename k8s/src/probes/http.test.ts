import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './loopback.test-server.ts';
import { probeHttp } from './http.ts';

test('an answer comes with its status, its body and who gave it', async () => {
  const whoami = {
    backend: { host: 'backend-1', pod: 'backend-1', node: 'worker' },
    client: { remoteAddress: '127.0.0.1', forwardedFor: [] },
  };
  const url = await listen(createServer((_, response) => response.end(JSON.stringify(whoami))));
  expect(await probeHttp(`${url}/api/whoami`)).toMatchObject({
    result: 'answered',
    status: 200,
    whoami: { backend: { pod: 'backend-1', node: 'worker' } },
  });
});

test('an error page is an answer too, by nobody known', async () => {
  const url = await listen(
    createServer((_, response) => response.writeHead(502).end('<h1>Bad Gateway</h1>')),
  );
  const outcome = await probeHttp(url);
  expect(outcome).toMatchObject({ result: 'answered', status: 502 });
  expect(outcome).not.toHaveProperty('whoami');
});

test('a door can be asked for another host name than its address', async () => {
  const url = await listen(createServer(({ headers }, response) => response.end(headers.host)));
  expect(await probeHttp(url, { headers: { host: 'shop.localhost' } })).toMatchObject({
    body: 'shop.localhost',
  });
});

test('a body without end is cut at its limit instead of waited for', async () => {
  const server = createServer((_, response) => {
    response.write('x'.repeat(100_000));
  });
  const outcome = await probeHttp(await listen(server));
  expect(outcome.result === 'answered' && outcome.body.length).toBe(65_536);
});

test('a closed port is refused', async () => {
  expect(await probeHttp('http://127.0.0.1:1')).toMatchObject({
    result: 'refused',
    detail: 'ECONNREFUSED',
  });
});

test('a connection that is taken and dropped is refused, not answered', async () => {
  const url = await listen(createTcpServer((socket) => socket.destroy()));
  expect(await probeHttp(url)).toMatchObject({ result: 'refused', detail: 'ECONNRESET' });
});

test('a server that takes the request and stays silent times out', async () => {
  const url = await listen(createServer(() => {}));
  const outcome = await probeHttp(url, { timeout: 80 });
  expect(outcome.result).toBe('timed out');
  expect(outcome.ms).toBeGreaterThanOrEqual(75);
});

test('a name that does not resolve is no such name', async () => {
  expect(await probeHttp('http://nobody.invalid')).toMatchObject({ result: 'no such name' });
});
