import { takesNoArguments } from '../lib/arguments.ts';
import { smallCorrectnessSuite } from '../lib/correctness/suites.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { integrationSuite } from '../lib/suites/integration.ts';
import { playwrightSuite } from '../lib/suites/playwright.ts';
import { checks } from '../lib/suites/programs.ts';
import { runSuites } from '../lib/suites/tally.ts';
import { vitestSuite } from '../lib/suites/vitest.ts';

/** `npm test`: everything that needs no cluster. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('test', args);
  const browser = await browserForTests();
  const integration = await integrationSuite();
  try {
    await runSuites([
      ...checks,
      vitestSuite('unit and integration on SQLite', 'unit'),
      ...integration.suites,
      smallCorrectnessSuite(),
      playwrightSuite('local', { browser, projects: ['storefront', 'storefront-phone', 'local'] }),
    ]);
  } finally {
    await integration.stop();
  }
  for (const sentence of integration.notRun) console.log(sentence);
}
