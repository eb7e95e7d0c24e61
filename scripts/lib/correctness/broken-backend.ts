import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkAll } from '../link-all.ts';
import { planted } from './planted-bug.ts';
import type { Edit } from './planted-bug.ts';

/** A folder like the project, until it is removed. */
export interface BrokenBackend {
  root: string;
  remove: () => Promise<void>;
}

/**
 * Makes a folder that is the project but for a bug in its backend; nothing of the project is changed.
 * Throws a `Failure` where an edit does not apply exactly once.
 */
export async function openBrokenBackend(project: string, edits: Edit[]): Promise<BrokenBackend> {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-broken-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    await linkAll(project, root, new Set(['.git', '.data', 'backend']));
    await cp(join(project, 'backend'), join(root, 'backend'), { recursive: true });
    for (const edit of edits) {
      const path = join(root, 'backend', 'src', edit.file);
      await writeFile(path, planted(await readFile(path, 'utf8'), edit));
    }
    return { root, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
