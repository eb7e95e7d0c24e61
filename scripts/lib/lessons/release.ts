import { readHelmStatus } from '../cluster/helm-status.ts';
import type { HelmStatus } from '../cluster/helm-status.ts';
import { namespace, release } from '../cluster/names.ts';
import { presetOf } from '../cluster/installed-preset.ts';
import { defaultPreset } from '../cluster/presets.ts';
import { Failure } from '../failure.ts';
import { output } from '../run.ts';

/** Asks Helm for the shop of a context. Throws a `Failure` where there is none to play in. */
export async function readRelease(helm: string, context: string): Promise<HelmStatus> {
  const where = ['--namespace', namespace, '--kube-context', context];
  const asked = ['status', release, ...where, '--output', 'json'];
  const { code, stdout, stderr } = await output(helm, asked, { timeout: 30_000 });
  if (code !== 0) {
    throw new Failure(`no shop in context "${context}": ${stderr.trim()}\n"npm run up" makes one.`);
  }
  const found = readHelmStatus(stdout);
  if (found.status === 'deployed') return found;
  throw new Failure(
    `the shop's release is "${found.status}", so something of Helm was broken off; "npm run up" mends it.`,
  );
}

/** Throws a `Failure` unless the shop has the doors that the lessons speak of. */
export function checkPreset({ description }: Pick<HelmStatus, 'description'>): void {
  const preset = presetOf(description);
  if (preset === defaultPreset) return;
  throw new Failure(
    `the lessons play in preset ${defaultPreset}, and the shop has preset ${preset}; "npm run up" switches it.`,
  );
}
