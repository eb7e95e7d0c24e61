import { askHelmStatus } from '../cluster/helm-status.ts';
import type { HelmStatus } from '../cluster/helm-status.ts';
import { presetOf } from '../cluster/installed-preset.ts';
import { defaultPreset } from '../cluster/presets.ts';
import { Failure } from '../failure.ts';

/** Asks Helm for the shop of a context. Throws a `Failure` where there is none to play in. */
export async function readRelease(helm: string, context: string): Promise<HelmStatus> {
  const { refusal, ...found } = await askHelmStatus(helm, context);
  if (refusal !== undefined) {
    throw new Failure(`no shop in context "${context}": ${refusal}\n"npm run up" makes one.`);
  }
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
