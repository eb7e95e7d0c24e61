import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { output } from '../run.ts';

/** A file of the project whose content is text. */
export interface TrackedText {
  path: string;
  text: string;
}

/** Every path that Git knows in a folder, with `/` between its parts. Throws a `Failure` without Git. */
export async function trackedPaths(folder: string): Promise<string[]> {
  return (await git(folder, ['ls-files', '-z'])).split('\0').filter(Boolean);
}

/** The tracked files that are text and there; pictures are left out. */
export async function trackedTexts(folder: string): Promise<TrackedText[]> {
  const texts: TrackedText[] = [];
  for (const path of await trackedPaths(folder)) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes && !bytes.includes(0)) texts.push({ path, text: bytes.toString() });
  }
  return texts;
}

/** Throws a `Failure` where a change of the tree is not committed and could get lost among new ones. */
export async function refuseUncommitted(folder: string, command: string): Promise<void> {
  const changes = (await git(folder, ['status', '--porcelain'])).split('\n').filter(Boolean);
  if (changes.length === 0) return;
  throw new Failure(
    `${changes.length} changes are not committed (first: ${changes[0]?.trim()}), and you could not tell ` +
      `them from mine. Commit or stash them, or run "npm run ${command} -- --force".`,
  );
}

async function git(folder: string, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await output('git', args, { cwd: folder }).catch(noGit);
  if (code === 0) return stdout;
  throw new Failure(
    `git ${args[0]} failed: ${stderr.trim()}. The project has to be a Git repository: ` +
      'git init && git add --all && git commit --message "As I got it"',
  );
}

function noGit(error: unknown): never {
  throw new Failure(`Git cannot be run (${String(error)}); install it.`);
}
