import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { currentName } from '../rename/rename.ts';
import { trackedPaths } from '../rename/tracked.ts';
import { must, root } from '../run.ts';

/** The project as a stranger would have cloned it, until it is removed. */
export interface ProjectCopy {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * Copies every tracked file, as it is now, into a new folder that is a Git repository with one commit.
 */
export async function openProjectCopy(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-fork-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const path of await trackedPaths(root)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await cp(join(root, path), join(folder, path));
    }
    const git = (args: string[]) => must('git', args, { cwd: folder });
    await git(['init', '--quiet']);
    await git(['add', '--all']);
    const somebody = ['-c', 'user.name=Fork', '-c', 'user.email=fork@example.com'];
    await git([...somebody, 'commit', '--quiet', '--message', 'As it was']);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Does in a copy what `npm ci` would do, without the network: the project's packages, and its own folders. */
export async function installCopy(folder: string): Promise<void> {
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  const ours = `@${await currentName(root)}`;
  await mkdir(to);
  for (const entry of await readdir(from)) {
    if (entry !== ours) await symlink(join(from, entry), join(to, entry), 'junction');
  }
  const scope = join(to, `@${await currentName(folder)}`);
  await mkdir(scope);
  for (const name of await readdir(join(from, ours)))
    await symlink(join(folder, name), join(scope, name), 'junction');
}
