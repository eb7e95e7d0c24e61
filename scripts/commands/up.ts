import { bringUp } from '../lib/cluster/bring-up.ts';
import { defaultPreset, presetFile } from '../lib/cluster/presets.ts';
import { onInterrupt } from '../lib/interrupt.ts';
import { withLock } from '../lib/lock.ts';
import { readOptions } from '../lib/options.ts';

/** Brings the shop up on a kind cluster, reusing what is there, and waits until its doors answer. */
export async function run(args: string[]): Promise<void> {
  const { preset } = readOptions(args, { preset: { type: 'string', default: defaultPreset } });
  // Before minutes of work: is there such a preset?
  await presetFile(preset);
  onInterrupt('"npm run up" goes on from here, "npm run down" removes what there is.');
  await withLock('cluster', () => bringUp(preset));
}
