import { join } from 'node:path';
import { root, show } from '../run.ts';
import { context, namespace } from '../cluster/names.ts';
import type { Suite } from './tally.ts';

const main = join(root, 'scripts', 'main.ts');

/** `npm run doors`: every door tried from every place, and all as written. */
export function doorsSuite(preset: string): Suite {
  return {
    name: `every door from every place, preset "${preset}"`,
    run: async () => {
      const where = ['--context', context, '--namespace', namespace];
      const code = await show(process.execPath, [main, 'doors', ...where]);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
