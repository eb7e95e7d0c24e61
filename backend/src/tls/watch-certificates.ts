import type { FastifyBaseLogger } from 'fastify';
import { readCertificates, sameCertificates } from './certificates.ts';
import type { CertificateFiles, Certificates } from './certificates.ts';

const everyTwoSeconds = 2000;

export interface CertificateWatch {
  files: CertificateFiles;
  /** What is in use now; new content is compared with it. */
  loaded: Certificates;
  /** Whose certificates they are, for the log. */
  purpose: string;
  use: (certificates: Certificates) => void;
  log?: FastifyBaseLogger;
  /** How often the files are read, in ms. */
  interval?: number;
}

/**
 * Hands over new certificates soon after their files changed; returns what ends the watch. Files that
 * don't fit together are left alone until they do. The content is read, because a Secret's files are
 * symbolic links whose own times never change.
 */
export function watchCertificates(watch: CertificateWatch): () => void {
  const { files, purpose, use, log } = watch;
  let { loaded } = watch;
  let reported = '';

  const check = () => {
    try {
      const found = readCertificates(files);
      reported = '';
      if (sameCertificates(found, loaded)) return;
      use(found);
      loaded = found;
      log?.info({ purpose, files }, 'certificates reloaded');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason === reported) return;
      reported = reason;
      log?.error({ purpose, files, reason }, 'new certificates refused; the old ones stay in use');
    }
  };

  const timer = setInterval(check, watch.interval ?? everyTwoSeconds).unref();
  return () => clearInterval(timer);
}
