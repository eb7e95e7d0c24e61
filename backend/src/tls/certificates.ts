import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** Paths of PEM files: who is trusted and, to show a certificate oneself, that and its key. */
export interface CertificateFiles {
  ca: string;
  cert?: string;
  key?: string;
}

/** What stands in those files. */
export interface Certificates {
  ca: string;
  cert?: string;
  key?: string;
}

/**
 * Reads the files as they are now. Throws when one can't be read, is no PEM, or when the key is not
 * the certificate's.
 */
export function readCertificates({ ca, cert, key }: CertificateFiles): Certificates {
  const certificates: Certificates = {
    ca: readFileSync(ca, 'utf8'),
    ...(cert && { cert: readFileSync(cert, 'utf8') }),
    ...(key && { key: readFileSync(key, 'utf8') }),
  };
  // A secure context skips, without a word, a CA that is none.
  void new X509Certificate(certificates.ca);
  createSecureContext(certificates);
  return certificates;
}

/** Whether both hold the same, byte by byte. */
export function sameCertificates(one: Certificates, other: Certificates): boolean {
  return one.ca === other.ca && one.cert === other.cert && one.key === other.key;
}
