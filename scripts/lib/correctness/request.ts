import { Agent, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Request {
  port: number;
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
  /** ms until it is given up. */
  timeout: number;
}

export interface Reply {
  status: number;
  body: string;
  cookies: string[];
  headers: IncomingHttpHeaders;
}

const agent = new Agent({ keepAlive: true });

/** Asks a server of this machine; throws when the connection ends or the time is over without a whole answer. */
export function request({ port, method, path, timeout, headers, body }: Request): Promise<Reply> {
  const payload = body && JSON.stringify(body);
  const type = payload === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, method, path, agent, headers: { ...type, ...headers } },
      (response) => readAll(response).then(resolve, reject),
    );
    const timer = setTimeout(
      () => sent.destroy(new Error(`no answer within ${timeout} ms`)),
      timeout,
    );
    sent.once('error', reject);
    sent.once('close', () => clearTimeout(timer));
    sent.end(payload);
  });
}

async function readAll(response: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(chunks).toString(),
    cookies: response.headers['set-cookie'] ?? [],
    headers: response.headers,
  };
}
