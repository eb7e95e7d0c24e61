import type { FastifyBaseLogger } from 'fastify';
import type { SslOptions } from 'mysql2';
import { readCertificates } from '../tls/certificates.ts';
import type { CertificateFiles } from '../tls/certificates.ts';
import { watchCertificates } from '../tls/watch-certificates.ts';

export interface MysqlTls {
  /** mysql2 looks into this object at each new connection. */
  ssl: SslOptions;
  /** Ends the watch over the files. */
  stop: () => void;
}

/** Encrypted connections to a server that must show its own name; the files may change meanwhile. */
export function followMysqlTls(files: CertificateFiles, log?: FastifyBaseLogger): MysqlTls {
  const loaded = readCertificates(files);
  const ssl: SslOptions = { ...loaded, minVersion: 'TLSv1.2', verifyIdentity: true };
  const stop = watchCertificates({
    files,
    loaded,
    purpose: 'database',
    use: (certificates) => Object.assign(ssl, certificates),
    ...(log && { log }),
  });
  return { ssl, stop };
}
