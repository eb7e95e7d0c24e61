import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AppInstance } from '../app-instance.ts';

// The same ids as the storefront's nginx accepts.
const acceptable = /^[\w.:-]{1,128}$/;

/** The id that a proxy gave the request, if it looks like one, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}

/** Every reply names its request, so that a customer's error can be found in the log. */
export function requestIdPlugin(app: AppInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
}
