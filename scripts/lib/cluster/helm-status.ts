/** What Helm keeps about a release. */
export interface HelmStatus {
  /** `deployed`, `failed`, `pending-upgrade` …; `unknown` where it says nothing. */
  status: string;
  /** The sentence about the newest revision: `up` names the preset in it. */
  description: string;
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
