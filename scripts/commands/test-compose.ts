import { Failure } from '../lib/failure.ts';
import { takesNoArguments } from '../lib/arguments.ts';
import { isPortFree } from '../lib/ports.ts';
import { must, show } from '../lib/run.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { playwrightSuite } from '../lib/suites/playwright.ts';
import { runSuites } from '../lib/suites/tally.ts';

// A project of its own, so that the data of a person's own `docker compose up` stays untouched.
const compose = ['compose', '--project-name', 'doorstep-test'];
const ports = [8080, 30_080];
const waitSeconds = 300;

/** `npm run test:compose`: the browser tests on docker-compose.yml with an empty database. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('test:compose', args);
  const browser = await browserForTests();
  for (const port of ports) {
    if (!(await isPortFree(port))) {
      throw new Failure(
        `port ${port} is taken; stop what uses it first (docker compose down, or npm run down).`,
      );
    }
  }
  try {
    const up = ['up', '--build', '--detach', '--wait', '--wait-timeout', String(waitSeconds)];
    if ((await show('docker', [...compose, ...up])) !== 0) {
      await show('docker', [...compose, 'ps', '--all']);
      await show('docker', [...compose, 'logs', '--tail', '50']);
      throw new Failure('docker compose could not bring the shop up; its logs are above.');
    }
    await runSuites([playwrightSuite('compose', { browser, projects: ['storefront'] })]);
  } finally {
    await must('docker', [...compose, 'down', '--volumes']);
  }
}
