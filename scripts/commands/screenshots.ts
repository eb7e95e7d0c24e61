import { join } from 'node:path';
import { takesNoArguments } from '../lib/arguments.ts';
import { Failure } from '../lib/failure.ts';
import { root, show } from '../lib/run.ts';
import { browserForTests } from '../lib/suites/browser.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** `npm run screenshots`: the pictures of docs/doors, taken anew from the recordings of real clusters. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('screenshots', args);
  const browser = await browserForTests();
  const config = join('e2e', 'screenshots');
  const code = await show(process.execPath, [playwright, 'test', '-c', config], {
    env: { CHROMIUM_PATH: browser },
  });
  if (code !== 0) throw new Failure('not every screenshot could be taken, see above.');
}
