import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Paths of a certificate, its key and the CA that signed it. */
export interface Issued {
  ca: string;
  cert: string;
  key: string;
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-certificates-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A CA of its own in a new folder; what it issues lies there too. */
export function createAuthority() {
  const folder = temporaryFolder();
  const ca = join(folder, 'ca.crt');
  const caKey = join(folder, 'ca.key');
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout'];
  openssl('req', '-x509', ...newKey, caKey, '-out', ca, '-days', '2', '-subj', '/CN=Test CA');
  let count = 0;

  /** A certificate for one name, good for servers and for clients. */
  const issue = (name: string): Issued => {
    count += 1;
    const file = (ending: string) => join(folder, `${count}-${name}.${ending}`);
    const [cert, key] = [file('crt'), file('key')];
    const [request, extensions] = [file('csr'), file('ext')];
    writeFileSync(extensions, `subjectAltName=DNS:${name}\n`);
    openssl('req', '-new', ...newKey, key, '-out', request, '-subj', `/CN=${name}`);
    const signed = ['-CA', ca, '-CAkey', caKey, '-set_serial', `${count}`, '-days', '1'];
    openssl('x509', '-req', '-in', request, ...signed, '-extfile', extensions, '-out', cert);
    return { ca, cert, key };
  };
  return { ca, issue };
}

/** Puts one set of files in the place of another, as a new Secret would. */
export function replaceFiles(from: Issued, to: Issued): void {
  for (const part of ['ca', 'cert', 'key'] as const) {
    if (from[part] !== to[part]) copyFileSync(from[part], to[part]);
  }
}

function openssl(...args: string[]): void {
  const { error, status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (error) {
    throw new Error('openssl can not be run; these tests make their certificates with it', {
      cause: error,
    });
  }
  if (status !== 0) throw new Error(`openssl ${args.join(' ')} failed:\n${stderr}`);
}
