import type { Socket } from 'node:net';
import { checkServerIdentity, TLSSocket } from 'node:tls';

/**
 * Says whose certificate a server showed when it is not that of the asked `host` or `host:port`;
 * without TLS nothing.
 */
export function wrongName(socket: Socket, host: string | undefined): string | undefined {
  if (!host || !(socket instanceof TLSSocket)) return undefined;
  const asked = host.replace(/:\d+$/, '');
  const certificate = socket.getPeerCertificate();
  if (!checkServerIdentity(asked, certificate)) return undefined;
  const names = certificate.subjectaltname ?? String(certificate.subject?.CN ?? 'nobody');
  return `wrong name in the certificate: it is for ${names.replaceAll('DNS:', '')}, not for ${asked}`;
}
