import { readRenameOptions } from '../lib/rename/options.ts';
import { renameProject } from '../lib/rename/rename.ts';
import { root } from '../lib/run.ts';
import { format } from '../lib/suites/programs.ts';

/** `npm run rename -- NAME`: the project, and everything that is called after it, gets another name. */
export async function run(args: string[]): Promise<void> {
  const { name, force } = readRenameOptions(args);
  const { from, changed, moved } = await renameProject(root, name, { force });
  if (from === name) {
    console.log(`The project is called ${name} already; nothing was changed.`);
    return;
  }
  console.log(`${from} → ${name}: ${changed.length} files changed, ${moved.length} moved.`);
  // A longer or shorter name breaks lines elsewhere.
  process.exitCode = await format();
  console.log(
    'Look at it (git status, git diff), then: npm test. A cluster that "npm run up" made under the old ' +
      'name stays until you remove it ' +
      `(kind delete cluster --name ${from}), pictures in docs/ show the old name until ` +
      '"npm run screenshots".',
  );
}
