import type { Socket } from 'node:net';
import { checkServerIdentity, TLSSocket } from 'node:tls';

/** Says whose certificate a server showed when it is not the asked name's; without TLS nothing. */
export function wrongName(socket: Socket, asked: string | undefined): string | undefined {
  if (!asked || !(socket instanceof TLSSocket)) return undefined;
  const certificate = socket.getPeerCertificate();
  if (!checkServerIdentity(asked, certificate)) return undefined;
  const names = certificate.subjectaltname ?? String(certificate.subject?.CN ?? 'nobody');
  return `wrong name in the certificate: it is for ${names.replaceAll('DNS:', '')}, not for ${asked}`;
}
