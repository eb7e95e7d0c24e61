import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Stands between two programs on loopback, passes their bytes on, and can be told to do that badly. */
export interface FaultProxy {
  port: number;
  /** How many programs are connected now. */
  readonly connected: number;
  /** Resets every connection that is open now. */
  cut(): void;
  /** Of the next answers, so many are lost: the connection ends where their first bytes would have come. */
  loseReplies(count: number): void;
  /** From now on every piece of data takes so many ms more, in each direction; 0 heals it. */
  slowDown(ms: number): void;
  /** Resets whoever connects, until told otherwise. */
  refuse(refusing: boolean): void;
  /** Lets whoever connects in, but passes nothing on in either direction; healing passes on what waited. */
  hold(): void;
  /** No more faults. */
  heal(): void;
  close(): Promise<void>;
}

/** Opens a proxy on a free loopback port to a port of this machine. */
export async function openFaultProxy(target: number): Promise<FaultProxy> {
  const faults = { latency: 0, repliesToLose: 0, refusing: false };
  let held: PromiseWithResolvers<void> | undefined;
  const pairs = new Set<[Socket, Socket]>();

  const server = createServer({ noDelay: true }, (client) => {
    client.on('error', () => {});
    if (faults.refusing) {
      client.resetAndDestroy();
      return;
    }
    const upstream = createConnection({ host: '127.0.0.1', port: target, noDelay: true });
    upstream.on('error', () => client.destroy());
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    client.once('close', () => pairs.delete(pair));
    void forward(client, upstream, () => false);
    void forward(upstream, client, () => {
      if (faults.repliesToLose === 0) return false;
      faults.repliesToLose -= 1;
      return true;
    });
  });

  async function forward(from: Socket, to: Socket, isLost: () => boolean): Promise<void> {
    try {
      for await (const data of from) {
        if (faults.latency > 0) await delay(faults.latency);
        await held?.promise;
        if (isLost()) break;
        if (!to.write(data)) await once(to, 'drain');
      }
      to.end();
    } catch {
      // The one end is gone, so the other has to go.
    }
    from.destroy();
    to.destroySoon();
  }

  const proxy = {
    get connected() {
      return pairs.size;
    },
    cut() {
      for (const ends of pairs) for (const end of ends) end.resetAndDestroy();
    },
    loseReplies(count: number) {
      faults.repliesToLose = count;
    },
    slowDown(ms: number) {
      faults.latency = ms;
    },
    refuse(refusing: boolean) {
      faults.refusing = refusing;
    },
    hold() {
      held ??= Promise.withResolvers();
    },
    heal() {
      held?.resolve();
      held = undefined;
      Object.assign(faults, { latency: 0, repliesToLose: 0, refusing: false });
    },
    async close() {
      server.close();
      proxy.heal();
      proxy.cut();
      await once(server, 'close');
    },
  };
  return Object.assign(proxy, { port: await listen(server) });
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address) return address.port;
  throw new TypeError('the proxy does not listen on a port');
}
