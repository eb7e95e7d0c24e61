import { readFileSync } from 'node:fs';
import type { Door } from '@doorstep/k8s/matrix/door';
import { notTried } from '@doorstep/k8s/matrix/observation';
import { askAll } from '@doorstep/k8s/probes/ask';
import { askDoors } from '@doorstep/k8s/probes/ask-doors';
import type { Asker } from '@doorstep/k8s/probes/question';
import type { CertificateFiles } from '../../tls/certificates.ts';
import type { Sighting } from './seen.ts';

/** ms until a try counts as timed out. */
const timeout = 1500;

/** Tries one door from this process, on a connection of its own. Never rejects. */
export type TryDoor = (door: Door) => Promise<Sighting>;

/** Shows the shop's own certificate, where there is one, to doors that ask for it. */
export function doorTrier(files: CertificateFiles | undefined): TryDoor {
  const ask: Asker = (questions) => askAll(questions, clientCertificate(files));
  return async (door) => {
    const [observation = notTried('nobody tried this door.')] = await askDoors(
      ask,
      [door],
      timeout,
    );
    return { observation, at: new Date().toISOString() };
  };
}

/** Read anew each time: certificates are replaced while we run. */
function clientCertificate(files: CertificateFiles | undefined) {
  if (!files?.cert || !files.key) return {};
  try {
    const [cert, key] = [readFileSync(files.cert), readFileSync(files.key)];
    return { clientCertificate: { cert, key } };
  } catch {
    return {};
  }
}
