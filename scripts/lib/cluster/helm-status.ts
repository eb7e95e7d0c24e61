import { output } from '../run.ts';
import { namespace, release } from './names.ts';

/** What Helm keeps about a release. */
export interface HelmStatus {
  /** `deployed`, `failed`, `pending-upgrade` …; `unknown` where it says nothing. */
  status: string;
  /** The sentence about the newest revision: `up` names the preset in it. */
  description: string;
}

/** Asks Helm for the shop of a context; where there is none, `refusal` is what Helm says. */
export async function askHelmStatus(
  helm: string,
  context: string,
): Promise<HelmStatus & { refusal?: string }> {
  const where = ['--namespace', namespace, '--kube-context', context];
  const asked = ['status', release, ...where, '--output', 'json'];
  const { code, stdout, stderr } = await output(helm, asked, { timeout: 30_000 });
  return { ...readHelmStatus(stdout), ...(code !== 0 && { refusal: stderr.trim() }) };
}

/** Reads `helm status --output json`; of a release that is not there Helm prints nothing. */
export function readHelmStatus(json: string): HelmStatus {
  const { info }: { info?: Partial<HelmStatus> } = json.trim() ? JSON.parse(json) : {};
  return { status: info?.status ?? 'unknown', description: info?.description ?? '' };
}

/** What somebody changed by "kubectl patch" is theirs to Helm 4, which applies on the server; Helm 3 never asks. */
export function takingBack(helmVersion: string): string[] {
  return Number.parseInt(helmVersion, 10) >= 4 ? ['--force-conflicts'] : [];
}
