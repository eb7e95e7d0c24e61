import type { ClusterTools } from './cluster-tools.ts';
import { askHelmStatus } from './helm-status.ts';
import { context } from './names.ts';
import { defaultPreset } from './presets.ts';

const words = /^preset (\S+)$/;

/** How a release says which preset it was installed with: helm keeps a sentence about each revision. */
export function describePreset(name: string): string {
  return `preset ${name}`;
}

/** The preset that such a sentence names; the default one where it names none. */
export function presetOf(description: string): string {
  return words.exec(description)?.[1] ?? defaultPreset;
}

/** The preset of the shop that is running; the default one where the release does not say. */
export async function installedPreset({ helm }: Pick<ClusterTools, 'helm'>): Promise<string> {
  return presetOf((await askHelmStatus(helm, context)).description);
}
