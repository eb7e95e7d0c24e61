import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { linkAll } from '../link-all.ts';
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
