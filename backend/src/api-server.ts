import type { RequestListener } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import type { AppInstance } from './app-instance.ts';
import type { Config } from './config.ts';
import { collectingLog } from './log-stream.ts';
import type { LogStream } from './log-stream.ts';
import { answerClientError } from './plugins/client-errors.ts';
import { answerFrameworkError } from './plugins/errors.ts';
import { requestIdOf } from './plugins/request-id.ts';
import { RequestLog } from './request-log.ts';
import { createTlsServer } from './tls/tls-server.ts';
import type { TlsConfig } from './tls/tls-config.ts';

const bodyLimit = 64 * 1024;
// From the first byte of a request to its last; idle connections stay longer.
const timeouts = { requestTimeout: 15_000, keepAliveTimeout: 72_000 };
// For the answer, below the 30 s after which the storefront's proxy gives up.
const handlerTimeout = 20_000;
const httpLimits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  // The time limits are looked after this often.
  connectionsCheckingInterval: 5000,
};

export interface ApiServerOptions {
  /** Takes the log's lines instead of the standard output. */
  logStream?: LogStream;
}

/** The API's bare server, without routes: HTTPS for clients with a certificate, or plain HTTP. */
export function buildApiServer(
  { logLevel, tls }: Config,
  { logStream }: ApiServerOptions = {},
): AppInstance {
  // A failed statement carries its values: addresses, hashes of passwords.
  const redact = { paths: ['err.sql'], remove: true };
  const logger = () => ({ level: logLevel, redact, stream: logStream ?? collectingLog() });
  const server: AppInstance = Fastify({
    logger: logLevel === 'silent' ? false : logger(),
    logController: new RequestLog(),
    genReqId: requestIdOf,
    bodyLimit,
    handlerTimeout,
    http: httpLimits,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    ...timeouts,
    // While draining, requests on open connections are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    ...(tls && { serverFactory: (handler: RequestListener) => secured(handler, tls) }),
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Fastify sets no time limits on a server that it did not make.
  function secured(handler: RequestListener, settings: TlsConfig) {
    return Object.assign(
      createTlsServer(handler, settings, () => server.log, httpLimits),
      timeouts,
    );
  }
  return server;
}
