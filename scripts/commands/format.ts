import { readOptions } from '../lib/options.ts';
import { format } from '../lib/suites/programs.ts';

/** `npm run format`: formats every file in place. */
export async function run(args: string[]): Promise<void> {
  readOptions(args, {});
  process.exitCode = await format();
}
