import { join } from 'node:path';
import { takesNoArguments } from '../lib/arguments.ts';
import { Failure } from '../lib/failure.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { runPlaywright } from '../lib/suites/playwright.ts';

/** `npm run screenshots`: the pictures of docs/doors, taken anew from the recordings of real clusters. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('screenshots', args);
  const browser = await browserForTests();
  const code = await runPlaywright(join('e2e', 'screenshots'), { browser });
  if (code !== 0) throw new Failure('not every screenshot could be taken, see above.');
}
