import { connect } from 'node:net';
import { failureOf } from './failure.ts';
import type { Unanswered } from './failure.ts';

/** Something accepted the connection. */
export interface TcpAnswered {
  result: 'answered';
  ms: number;
  /** The address that accepted; for a name, the one it resolved to. */
  peer?: string;
}

export interface TcpTarget {
  host: string;
  port: number;
  /** ms until it counts as timed out, the name's resolution included; 2000 without it. */
  timeout?: number;
}

/** Tries to open a TCP connection, and closes it at once. Never throws. */
export function probeTcp({ host, port, timeout = 2000 }: TcpTarget) {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  return new Promise<TcpAnswered | Unanswered>((resolve) => {
    const socket = connect({ host, port });
    const timer = setTimeout(() => finish({ result: 'timed out', ms: ms() }), timeout);
    const finish = (outcome: TcpAnswered | Unanswered) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    socket.on('connect', () => {
      const peer = socket.remoteAddress;
      finish({ result: 'answered', ms: ms(), ...(peer && { peer }) });
    });
    socket.on('error', (error) => finish(failureOf(error, ms())));
  });
}
