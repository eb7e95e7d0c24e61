import { request } from 'node:https';
import type { RequestOptions } from 'node:https';
import { connect } from 'node:net';
import { TLSSocket } from 'node:tls';

export interface HttpsReply {
  status: number;
  body: string;
  /** Serial number of the server's certificate. */
  serial: string;
  /** Whether the client resumed a session that it had before. */
  resumed: boolean;
}

/** Asks an HTTPS server on loopback once; rejects when it hangs up. */
export function askHttps(port: number, options: RequestOptions): Promise<HttpsReply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, servername: 'backend', ...options });
    asked.once('error', reject);
    asked.once('response', (response) => {
      const { socket } = response;
      if (!(socket instanceof TLSSocket)) return reject(new Error('the answer came unencrypted'));
      const serial = socket.getPeerCertificate().serialNumber;
      const resumed = socket.isSessionReused();
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body, serial, resumed }),
      );
    });
    asked.end();
  });
}

/** What a port says to a plain HTTP request before it hangs up. */
export function askPlainly(port: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host: '127.0.0.1', port }, () =>
      socket.write('GET /livez HTTP/1.1\r\nHost: backend\r\n\r\n'),
    );
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    // Being cut off is an answer too.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}
