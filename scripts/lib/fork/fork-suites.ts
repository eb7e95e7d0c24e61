import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { trackedTexts } from '../rename/tracked.ts';
import { must, show } from '../run.ts';
import { oneTest } from '../suites/tally.ts';
import type { Suite } from '../suites/tally.ts';
import { installCopy, openProjectCopy } from './project-copy.ts';

/** What a fork does to the project, and the tests that are the first to notice where it went wrong. */
export interface Change {
  name: string;
  /** As it is typed after `npm run`. */
  command: string[];
  /** Words that no file may have afterwards, but for those whose paths are `kept`. */
  gone: RegExp;
  kept: RegExp;
  tests: string[];
}

/** Makes a change in a copy of the project; then checks, and some tests or all, have to pass in it. */
export function changedSuite({ name, command, gone, kept, tests }: Change, all: boolean): Suite {
  const run = async () => {
    const { folder, remove } = await openProjectCopy();
    const own = (args: string[]) =>
      show(process.execPath, [join('scripts', 'main.ts'), ...args], { cwd: folder });
    const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'unit'];
    try {
      await installCopy(folder);
      if ((await own(command)) !== 0) return oneTest(false);
      await rm(join(folder, 'node_modules'), { recursive: true });
      await installCopy(folder);
      await must('git', ['add', '--all'], { cwd: folder });
      const left = await leftovers(folder, gone, kept);
      for (const path of left) console.log(`${path} still has ${gone}`);
      if (left.length > 0 || (await own(['check'])) !== 0) return oneTest(false);
      const selected = all ? [] : tests;
      return oneTest(
        (await show(process.execPath, [...vitest, ...selected], { cwd: folder })) === 0,
      );
    } finally {
      await remove();
    }
  };
  return { name, run };
}

async function leftovers(folder: string, gone: RegExp, kept: RegExp): Promise<string[]> {
  const texts = await trackedTexts(folder);
  return texts
    .filter(({ path, text }) => !kept.test(path) && (gone.test(path) || gone.test(text)))
    .map(({ path }) => path);
}
