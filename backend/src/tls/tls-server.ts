import type { RequestListener, ServerOptions } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { FastifyBaseLogger } from 'fastify';
import { readCertificates } from './certificates.ts';
import type { TlsConfig } from './tls-config.ts';
import { watchCertificates } from './watch-certificates.ts';

/**
 * An HTTPS server that lets in only clients whose certificate our CA signed for one of the names.
 * While it listens it follows its files. Throws when they can't be used.
 */
export function createTlsServer(
  handler: RequestListener,
  { files, clientNames }: TlsConfig,
  log: () => FastifyBaseLogger,
  limits: ServerOptions = {},
): Server {
  const loaded = readCertificates(files);
  const demands = { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
  const server = createServer({ ...limits, ...loaded, ...demands }, handler);

  server.on('secureConnection', (socket) => {
    if (isWelcome(socket, clientNames)) return;
    // Before a byte of a request is read: to a stranger the API has nothing to say.
    socket.destroy();
    const subject = socket.getPeerX509Certificate()?.subject;
    log().warn({ client: socket.remoteAddress, subject, clientNames }, 'client name refused');
  });
  server.on('tlsClientError', (error, socket) => {
    socket.destroy();
    const reason = 'code' in error ? error.code : error.message;
    log().warn({ client: socket.remoteAddress, reason }, 'TLS client refused');
  });
  server.on('listening', () => {
    const stop = watchCertificates({
      files,
      loaded,
      purpose: 'server',
      use: (certificates) => server.setSecureContext({ ...certificates, minVersion: 'TLSv1.2' }),
      log: log(),
    });
    server.once('close', stop);
  });
  return server;
}

function isWelcome(socket: TLSSocket, names: readonly string[]): boolean {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return false;
  return names.some((name) => certificate.checkHost(name, { wildcards: false }) !== undefined);
}
