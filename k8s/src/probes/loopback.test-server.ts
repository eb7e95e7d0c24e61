import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** Lets a server listen on a free loopback port until the test ends; resolves with its base URL. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A probe that gives up resets its connection.
  server.on('connection', (socket) => socket.on('error', () => {}));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new TypeError('the server does not listen');
  return address.port;
}
