import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Answer {
  status: number;
  head: string;
  body: string;
}

export interface Client {
  send: (request: string) => Promise<Answer>;
  close: () => void;
}

/**
 * One connection that is kept, one request at a time; thrifty, because whatever the load costs is
 * missing elsewhere. Every answer must say its length.
 */
export async function openClient(port: number): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return { send: (request) => exchange(socket, request), close: () => socket.destroy() };
}

function exchange(socket: Socket, request: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = parse(received);
      if (answer) settle(() => resolve(answer));
    };
    const onClose = () => settle(() => reject(new Error('the server closed the connection')));
    const settle = (done: () => void) => {
      socket.off('data', onData).off('close', onClose);
      done();
    };
    socket.on('data', onData).on('close', onClose);
    socket.write(request);
  });
}

/** The answer, or undefined while it is not whole. Throws when its length is not said. */
export function parse(received: Buffer): Answer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without its length:\n${head}`);
  const start = end + 4;
  if (received.length < start + Number(length)) return undefined;
  const body = received.toString('utf8', start, start + Number(length));
  return { status: Number(head.slice(9, 12)), head, body };
}
