import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAuthority } from '../testing/certificates.ts';
import { readCertificates } from './certificates.ts';
import type { Certificates } from './certificates.ts';
import { watchCertificates } from './watch-certificates.ts';

/** A watch over the files of a certificate whose clock the test turns. */
function watched() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const authority = createAuthority();
  const files = authority.issue('backend');
  const used: Certificates[] = [];
  const loaded = readCertificates(files);
  const use = (certificates: Certificates) => void used.push(certificates);
  const stop = watchCertificates({ files, loaded, purpose: 'server', use });
  onTestFinished(stop);
  return { authority, files, used, stop, later: () => vi.advanceTimersByTime(2000) };
}

test('a certificate without its key waits for it, and both are handed over once', () => {
  const { authority, files, used, later } = watched();
  const next = authority.issue('backend');
  copyFileSync(next.cert, files.cert);
  later();
  expect(used).toEqual([]);

  copyFileSync(next.key, files.key);
  later();
  later();
  expect(used.map(({ cert }) => cert)).toEqual([readFileSync(next.cert, 'utf8')]);
});

test('what is unchanged, or gone, or no longer watched, is not handed over', () => {
  const { authority, files, used, stop, later } = watched();
  later();
  rmSync(files.cert);
  later();
  stop();
  const next = authority.issue('backend');
  copyFileSync(next.cert, files.cert);
  copyFileSync(next.key, files.key);
  later();
  expect(used).toEqual([]);
});
