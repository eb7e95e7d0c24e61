import { namespace, release } from '../cluster/names.ts';
import { presetOf } from '../cluster/installed-preset.ts';
import { defaultPreset } from '../cluster/presets.ts';
import { Failure } from '../failure.ts';
import { output } from '../run.ts';

/** What Helm says of the shop that is installed. */
export interface Release {
  status: string;
  /** The sentence that `up` wrote, which names the preset. */
  description: string;
}

/** Asks Helm for the shop of a context. Throws a `Failure` where there is none to play in. */
export async function readRelease(helm: string, context: string): Promise<Release> {
  const where = ['--namespace', namespace, '--kube-context', context];
  const asked = ['status', release, ...where, '--output', 'json'];
  const { code, stdout, stderr } = await output(helm, asked, { timeout: 30_000 });
  if (code !== 0) {
    throw new Failure(`no shop in context "${context}": ${stderr.trim()}\n"npm run up" makes one.`);
  }
  const found = readStatus(stdout);
  if (found.status === 'deployed') return found;
  throw new Failure(
    `the shop's release is "${found.status}", so something of Helm was broken off; "npm run up" mends it.`,
  );
}

/** Reads `helm status --output json`. */
export function readStatus(json: string): Release {
  const { info }: { info?: { status?: string; description?: string } } = JSON.parse(json);
  return { status: info?.status ?? 'unknown', description: info?.description ?? '' };
}

/** Throws a `Failure` unless the shop has the doors that the lessons speak of. */
export function checkPreset({ description }: Pick<Release, 'description'>): void {
  const preset = presetOf(description);
  if (preset === defaultPreset) return;
  throw new Failure(
    `the lessons play in preset ${defaultPreset}, and the shop has preset ${preset}; "npm run up" switches it.`,
  );
}
