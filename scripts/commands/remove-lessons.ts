import { removeLessons } from '../lib/lessons/removal/remove-lessons.ts';
import { readOptions } from '../lib/options.ts';
import { root } from '../lib/run.ts';
import { format } from '../lib/suites/programs.ts';

/** `npm run remove-lessons`: the shop and its doors stay, what teaches them goes, this command too. */
export async function run(args: string[]): Promise<void> {
  const { force = false } = readOptions(args, { force: { type: 'boolean' } });
  const { removed, changed } = await removeLessons(root, { force });
  console.log(`${removed.length} files removed, ${changed.length} changed.`);
  process.exitCode = await format();
  console.log(
    'Only they needed a package of the storefront: npm uninstall --workspace frontend marked. ' +
      'Look at the rest (git status, git diff), then: npm test.',
  );
}
