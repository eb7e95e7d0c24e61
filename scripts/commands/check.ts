import { takesNoArguments } from '../lib/arguments.ts';
import { checks } from '../lib/suites/programs.ts';
import { runSuites } from '../lib/suites/tally.ts';

/** `npm run check`: types, lint (the arrows too), format, and the links of the texts. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('check', args);
  await runSuites(checks);
}
