import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { failureOf } from './failure.ts';
import type { Unanswered } from './failure.ts';
import { wrongName } from './certificate.ts';
import { readWhoami } from './whoami.ts';
import type { Whoami } from './whoami.ts';

/** A whole HTTP response, of whatever status. */
export interface HttpAnswered {
  result: 'answered';
  ms: number;
  status: number;
  contentType: string;
  /** The first `bodyLimit` bytes. */
  body: string;
  /** Who answered, when the URL was that of `/api/whoami`. */
  whoami?: Whoami;
  /** Where a redirection points. */
  location?: string;
  /** The address that answered. */
  peer?: string;
  /** Why the certificate shown is not the asked name's; only with `anyCertificate`. */
  fault?: string;
}

export type HttpOutcome = HttpAnswered | Unanswered;

export interface HttpOptions {
  /** ms until it counts as timed out, from the name's resolution to the last byte; 3000 without it. */
  timeout?: number;
  /** `host` among them asks a door for another name than its address. */
  headers?: Record<string, string>;
  /** Takes a certificate of whatever signer, and reports one of another name instead of refusing it. */
  anyCertificate?: boolean;
  /** Shown to a server that asks for one, in PEM. */
  clientCertificate?: { cert: Buffer; key: Buffer };
  /** Read the answer from here instead of from the network. */
  connection?: Duplex;
}

const bodyLimit = 64 * 1024;

/** GETs a URL on a connection of its own, following nothing. Never throws on what the network does. */
export function probeHttp(url: string | URL, options: HttpOptions = {}) {
  const target = new URL(url);
  const { timeout = 3000 } = options;
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  return new Promise<HttpOutcome>((resolve) => {
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = request(target, requestOptions(options));
    const timer = setTimeout(() => finish({ result: 'timed out', ms: ms() }), timeout);
    const finish = (outcome: HttpOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
      asked.destroy();
    };
    asked.on('error', (error) => finish(failureOf(error, ms())));
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const seen = connectionFacts(response, options);
      const done = () => {
        const body = Buffer.concat(chunks).subarray(0, bodyLimit).toString();
        finish({
          result: 'answered',
          ms: ms(),
          ...seen,
          ...responseFacts(response),
          ...said(body),
        });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= bodyLimit) done();
      });
      response.on('end', done);
      response.on('error', (error) => finish(failureOf(error, ms())));
    });
    asked.end();
  });
}

function requestOptions({
  headers = {},
  anyCertificate,
  clientCertificate,
  connection,
}: HttpOptions): RequestOptions {
  return {
    headers,
    // Without an agent of its own a kept-alive connection would hide a door that shut meanwhile.
    ...(connection ? { createConnection: () => connection } : { agent: false }),
    ...(anyCertificate && { rejectUnauthorized: false }),
    ...clientCertificate,
  };
}

/** What only the open connection knows; it is gone with the last byte. */
function connectionFacts({ socket }: IncomingMessage, { anyCertificate, headers }: HttpOptions) {
  const peer = socket.remoteAddress;
  const fault = anyCertificate ? wrongName(socket, headers?.['host']) : undefined;
  return { ...(peer && { peer }), ...(fault && { fault }) };
}

function responseFacts({ statusCode = 0, headers }: IncomingMessage) {
  const { location } = headers;
  return {
    status: statusCode,
    contentType: headers['content-type'] ?? '',
    ...(location && { location }),
  };
}

function said(body: string) {
  const whoami = readWhoami(body);
  return { body, ...(whoami && { whoami }) };
}
