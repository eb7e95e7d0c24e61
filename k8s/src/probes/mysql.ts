import { tryConnection } from './tcp.ts';
import type { Unanswered } from './failure.ts';
import type { TcpAnswered, TcpTarget } from './tcp.ts';

/** Something spoke first, as MySQL does. */
export interface MysqlAnswered extends TcpAnswered {
  /** Why what it said is no greeting. */
  fault?: string;
}

/**
 * Reads the packet with which a MySQL server greets, and leaves without logging in. A connection that
 * is accepted in silence counts as timed out, one that ends in silence as refused. Never throws.
 */
export function probeMysql(target: TcpTarget): Promise<MysqlAnswered | Unanswered> {
  return tryConnection<{ fault?: string }>(target, (socket, answered) => {
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const greeting = readGreeting(bytes);
      if (greeting) answered(greeting);
    });
    socket.on('end', () => socket.destroy(new Error('closed in silence')));
  });
}

const protocolVersion = 10;
const errorPacket = 0xff;

/** Reads a server's first bytes; `undefined` while there are too few, a `fault` if they do not greet. */
export function readGreeting(bytes: Buffer): { fault?: string } | undefined {
  if (bytes.length < 5) return undefined;
  // A header of three bytes of length and a sequence number, which is 0 in the first packet.
  const length = bytes.readUIntLE(0, 3);
  if (bytes[3] !== 0) return notMysql;
  if (bytes[4] === protocolVersion) return {};
  if (bytes[4] !== errorPacket) return notMysql;
  if (bytes.length < 4 + length) return undefined;
  return turnedAway(bytes.subarray(7, 4 + length).toString());
}

/** What answered speaks first, but not MySQL's protocol. */
export const notMysql = { fault: 'what answers there is not MySQL' };

/** MySQL answered with an error instead of its greeting: blocked, full … */
export function turnedAway(message: string): { fault: string } {
  return { fault: `MySQL turns the caller away: ${message.replace(/^#.{5}/, '')}` };
}
