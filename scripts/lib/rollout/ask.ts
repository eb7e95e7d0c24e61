import { Agent, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request of the load. */
export interface Asked {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
}

/** A whole answer. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What came of a request: an answer, or the code of what went wrong; and whether its connection had been used before. */
export type Outcome = { kept: boolean } & ({ answer: Answer } | { trouble: string });

/** A browser: connections that it keeps, six at most, and nothing that it sends twice. */
export function openBrowser(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 6 });
}

/** Asks once, and waits so many ms for the whole answer. Never throws. */
export function askOnce(
  base: URL,
  agent: Agent,
  { method, path, headers, body }: Asked,
  patience: number,
): Promise<Outcome> {
  const payload = body && JSON.stringify(body);
  const type = payload === undefined ? {} : { 'content-type': 'application/json' };
  const url = new URL(path, base);
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const sent = httpRequest(url, { method, agent, headers: { ...type, ...headers } });
  const end = (result: { answer: Answer } | { trouble: string }) => {
    clearTimeout(timer);
    resolve({ kept: sent.reusedSocket, ...result });
  };
  const timer = setTimeout(() => {
    end({ trouble: 'timeout' });
    sent.destroy();
  }, patience);
  sent.once('response', (response) => {
    readAll(response).then(
      (answer) => end({ answer }),
      (error: unknown) => end({ trouble: codeOf(error) }),
    );
  });
  sent.on('error', (error) => end({ trouble: codeOf(error) }));
  sent.end(payload);
  return promise;
}

async function readAll(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, body: Buffer.concat(chunks).toString() };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
