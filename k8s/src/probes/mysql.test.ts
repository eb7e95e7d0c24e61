import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './loopback.test-server.ts';
import { greeting, refusal } from './mysql.test-packets.ts';
import { probeMysql, readGreeting } from './mysql.ts';

async function probe(say: (socket: NodeJS.WritableStream & { destroy(): void }) => void) {
  const url = new URL(await listen(createServer((socket) => say(socket))));
  return probeMysql({ host: '127.0.0.1', port: Number(url.port), timeout: 150 });
}

test("MySQL's greeting is an answer", async () => {
  const outcome = await probe((socket) => socket.write(greeting));
  expect(outcome).toEqual({ result: 'answered', ms: expect.any(Number), peer: '127.0.0.1' });
});

test('a greeting is known by its first bytes, however they are cut', () => {
  expect(readGreeting(greeting.subarray(0, 4))).toBeUndefined();
  expect(readGreeting(greeting.subarray(0, 5))).toEqual({});
  expect(readGreeting(Buffer.from('hey!\n'))).toHaveProperty('fault');
});

test('MySQL that turns the caller away is no way in, and says why', async () => {
  expect(await probe((socket) => socket.write(refusal))).toMatchObject({
    result: 'answered',
    fault: 'MySQL turns the caller away: Too many connections',
  });
});

test('something else that speaks first is not MySQL', async () => {
  expect(await probe((socket) => socket.write('SSH-2.0-OpenSSH\r\n'))).toMatchObject({
    result: 'answered',
    fault: 'what answers there is not MySQL',
  });
});

test('a connection that is accepted in silence is timed out, not answered', async () => {
  expect(await probe(() => {})).toMatchObject({ result: 'timed out' });
});

test('a connection that is dropped in silence is refused', async () => {
  expect(await probe((socket) => socket.end())).toMatchObject({ result: 'refused' });
});

test('a closed port is refused, and an unknown name is no such name', async () => {
  expect(await probeMysql({ host: '127.0.0.1', port: 1 })).toMatchObject({ result: 'refused' });
  expect(await probeMysql({ host: 'nobody.invalid', port: 1 })).toMatchObject({
    result: 'no such name',
  });
});
