import { createServer } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from './failure.ts';
import { listen } from './loopback.test-server.ts';
import { probeTcp } from './tcp.ts';

const host = '127.0.0.1';

/** Listens with room for one connection and then sleeps for good, as a blocked process does. */
const sleeper = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

test('a listening port answers', async () => {
  const { port } = new URL(await listen(createServer()));
  expect(await probeTcp({ host, port: Number(port) })).toMatchObject({ result: 'answered' });
});

test('a closed port is refused', async () => {
  expect(await probeTcp({ host, port: 1 })).toMatchObject({
    result: 'refused',
    detail: 'ECONNREFUSED',
  });
});

test('a listener that never accepts times out once its queue is full', async () => {
  const worker = new Worker(sleeper, { eval: true });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const port = await new Promise<number>((resolve) => {
    worker.once('message', resolve);
  });
  const tries = Array.from({ length: 6 }, () => probeTcp({ host, port, timeout: 200 }));
  const late = (await Promise.all(tries)).filter(({ result }) => result === 'timed out');
  expect(late.length).toBeGreaterThan(0);
  expect(Math.max(...late.map(({ ms }) => ms))).toBeLessThan(2000);
});

test('a name that does not resolve is no such name', async () => {
  expect(await probeTcp({ host: 'nobody.invalid', port: 80 })).toMatchObject({
    result: 'no such name',
  });
});

test.each([
  ['ETIMEDOUT', 'timed out'],
  ['EAI_AGAIN', 'no such name'],
  ['EHOSTUNREACH', 'refused'],
  ['ECONNRESET', 'refused'],
])('the system error %s counts as %s', (code, result) => {
  const error = Object.assign(new Error('connect failed'), { code });
  expect(failureOf(error, 3)).toMatchObject({ result, ms: 3 });
  expect(failureOf(new AggregateError([error]), 3)).toMatchObject({ result });
});
