import { join } from 'node:path';
import { root, show } from '../run.ts';
import type { Suite } from './tally.ts';

const main = join(root, 'scripts', 'main.ts');

/** `npm run up -- --preset NAME`: the running shop is switched, or one is installed. */
export function switchSuite(preset: string): Suite {
  return {
    name: `npm run up -- --preset ${preset}`,
    run: async () => {
      const code = await show(process.execPath, [main, 'up', '--preset', preset]);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
