import type { RequestListener } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import type { AppInstance } from './app-instance.ts';
import type { Config } from './config.ts';
import { requestIdOf } from './plugins/request-id.ts';
import { RequestLog } from './request-log.ts';
import { createTlsServer } from './tls/tls-server.ts';
import type { TlsConfig } from './tls/tls-config.ts';

const bodyLimit = 64 * 1024;
const timeouts = { requestTimeout: 15_000, keepAliveTimeout: 72_000 };

/** The API's bare server, without routes: HTTPS for clients with a certificate, or plain HTTP. */
export function buildApiServer({ logLevel, tls }: Config): AppInstance {
  const server: AppInstance = Fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new RequestLog(),
    genReqId: requestIdOf,
    bodyLimit,
    ...timeouts,
    // While draining, requests on open connections are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    ...(tls && { serverFactory: (handler: RequestListener) => secured(handler, tls) }),
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Fastify sets no time limits on a server that it did not make.
  function secured(handler: RequestListener, settings: TlsConfig) {
    return Object.assign(
      createTlsServer(handler, settings, () => server.log),
      timeouts,
    );
  }
  return server;
}
