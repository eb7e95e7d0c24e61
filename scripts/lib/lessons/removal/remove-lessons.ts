import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUncommitted, trackedPaths, trackedTexts } from '../../rename/tracked.ts';
import { removeEmptyFolders } from '../../rename/empty-folders.ts';
import { withoutMentions } from './mentions.ts';

const subject = /lesson/i;

/** What is about the lessons without having them in its name. */
const alsoAbout = new Set(['docs/service-types.md']);

export interface Removal {
  removed: string[];
  changed: string[];
}

/**
 * Takes the lessons out of the project in a folder: every tracked file that has them in its name, and
 * every mention of them in the others; this function goes with them. Refuses, unless forced, a tree with
 * uncommitted changes. Throws a `Failure`.
 */
export async function removeLessons(
  folder: string,
  { force }: { force: boolean },
): Promise<Removal> {
  if (!force) await refuseUncommitted(folder, 'remove-lessons');
  const removed = (await trackedPaths(folder)).filter(isAbout);
  for (const path of removed) {
    await rm(join(folder, path), { force: true });
    await removeEmptyFolders(folder, path);
  }
  const changed: string[] = [];
  for (const { path, text } of await trackedTexts(folder)) {
    const left = withoutMentions(text, subject);
    if (left === text) continue;
    await writeFile(join(folder, path), left);
    changed.push(path);
  }
  return { removed, changed };
}

function isAbout(path: string): boolean {
  return subject.test(path) || alsoAbout.has(path);
}
