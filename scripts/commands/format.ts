import { takesNoArguments } from '../lib/arguments.ts';
import { format } from '../lib/suites/programs.ts';

/** `npm run format`: formats every file in place. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('format', args);
  process.exitCode = await format();
}
