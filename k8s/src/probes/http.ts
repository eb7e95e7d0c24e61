import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { failureOf } from './failure.ts';
import type { Unanswered } from './failure.ts';
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
}

export type HttpOutcome = HttpAnswered | Unanswered;

export interface HttpOptions {
  /** ms until it counts as timed out, from the name's resolution to the last byte; 3000 without it. */
  timeout?: number;
  /** `host` among them asks a door for another name than its address. */
  headers?: Record<string, string>;
}

const bodyLimit = 64 * 1024;

/** GETs a URL on a connection of its own, following nothing. Never throws on what the network does. */
export function probeHttp(url: string | URL, { timeout = 3000, headers = {} }: HttpOptions = {}) {
  const target = new URL(url);
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  return new Promise<HttpOutcome>((resolve) => {
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    // Without an agent of its own a kept-alive connection would hide a door that shut meanwhile.
    const asked = request(target, { headers, agent: false });
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
      const done = () => {
        const body = Buffer.concat(chunks).subarray(0, bodyLimit).toString();
        const contentType = response.headers['content-type'] ?? '';
        const whoami = readWhoami(body);
        const status = response.statusCode ?? 0;
        finish({
          result: 'answered',
          ms: ms(),
          status,
          contentType,
          body,
          ...(whoami && { whoami }),
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
