import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { mutated, mutationOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';

/** What no lesson's command has to do with. */
const leftOut = new Set(['.git']);

/** A folder that looks like the project, until it is removed. */
export interface BrokenTree {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * Makes a folder that is the project but for one fact in the manifests of each of these lessons: what
 * commands name by its path is broken there, and the project's own scripts are the project's. Nothing of
 * the project is changed. Throws a `Failure` where a mutation does not apply.
 */
export async function openBrokenTree(
  root: string,
  lessons: Pick<Lesson, 'number' | 'file'>[],
  mutations: Mutation[],
): Promise<BrokenTree> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-broken-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await linkAll(root, folder, new Set(['k8s', ...leftOut]));
    await mkdir(join(folder, 'k8s'));
    await linkAll(join(root, 'k8s'), join(folder, 'k8s'), new Set(['lessons']));
    await cp(join(root, 'k8s', 'lessons'), join(folder, 'k8s', 'lessons'), { recursive: true });
    for (const lesson of lessons) {
      const mutation = mutationOf(lesson, mutations);
      const path = join(folder, dirname(lesson.file), mutation.file);
      await writeFile(path, mutated(await readFile(path, 'utf8'), mutation));
    }
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Files are copied, for Windows lets only few people link them; a "junction" of folders it lets everybody make. */
async function linkAll(from: string, to: string, without: Set<string>): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (without.has(entry.name)) continue;
    const [there, here] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await symlink(there, here, 'junction');
    else await copyFile(there, here);
  }
}
