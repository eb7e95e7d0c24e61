import { connect } from 'node:net';
import type { Socket } from 'node:net';
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
export function probeTcp(target: TcpTarget): Promise<TcpAnswered | Unanswered> {
  return tryConnection<object>(target, (socket, answered) => {
    socket.on('connect', () => answered({}));
  });
}

/** Connects, and is told by `attend` when and with what somebody has answered. Never throws. */
export function tryConnection<Found extends object>(
  { host, port, timeout = 2000 }: TcpTarget,
  attend: (socket: Socket, answered: (found: Found) => void) => void,
) {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  return new Promise<(TcpAnswered & Found) | Unanswered>((resolve) => {
    const socket = connect({ host, port });
    const timer = setTimeout(() => finish({ result: 'timed out', ms: ms() }), timeout);
    const finish = (outcome: (TcpAnswered & Found) | Unanswered) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    socket.on('error', (error) => finish(failureOf(error, ms())));
    attend(socket, (found) => {
      const peer = socket.remoteAddress;
      finish({ result: 'answered', ms: ms(), ...(peer && { peer }), ...found });
    });
  });
}
