import { context, namespace } from '../cluster/names.ts';
import { runOwn } from './command.ts';
import type { Suite } from './tally.ts';

/** `npm run doors`: every door tried from every place, and all as written. */
export function doorsSuite(preset: string): Suite {
  return {
    name: `every door from every place, preset "${preset}"`,
    run: () => runOwn(['doors', '--context', context, '--namespace', namespace]),
  };
}
