import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { removeEmptyFolders } from './empty-folders.ts';
import { respell, spellingIn } from './spellings.ts';
import { refuseUncommitted, trackedPaths, trackedTexts } from './tracked.ts';
import type { TrackedText } from './tracked.ts';

/** What keeps its words: the licence names its first authors, and the renaming speaks of any name. */
const untouched = /^LICENSE$|^scripts\/lib\/rename\//;

export interface Renaming {
  from: string;
  to: string;
  /** Files whose text was changed. */
  changed: string[];
  /** Files that got another path, by their new ones. */
  moved: string[];
}

/**
 * Gives the project in a folder another name, in every tracked text and path; its name until now is that
 * of its package.json. Refuses, unless forced, a tree with uncommitted changes, and a name that the tree
 * uses for something else: afterwards nobody could tell the two apart. Throws a `Failure`.
 */
export async function renameProject(
  folder: string,
  to: string,
  { force }: { force: boolean },
): Promise<Renaming> {
  const from = await currentName(folder);
  const renaming: Renaming = { from, to, changed: [], moved: [] };
  if (from === to) return renaming;
  if (!force) await refuseUncommitted(folder, `rename ${to}`);
  const texts = (await trackedTexts(folder)).filter(({ path }) => !untouched.test(path));
  if (!force) refuseTaken(texts, to);

  const write = async ({ path, text }: TrackedText) => {
    const respelt = respell(text, from, to);
    if (respelt === text) return;
    await writeFile(join(folder, path), respelt);
    renaming.changed.push(path);
  };
  for (const text of texts.filter((text) => !saysTheName(text))) await write(text);
  renaming.moved = await movePaths(folder, from, to);
  // Last, so that after a run cut short the next one (with --force) goes on.
  for (const text of texts.filter(saysTheName)) await write(text);
  return renaming;
}

function saysTheName({ path }: TrackedText): boolean {
  return path === 'package.json';
}

/** The name that a project has now. Throws a `Failure` where its package.json has none. */
export async function currentName(folder: string): Promise<string> {
  const file: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof file === 'object' && file !== null && 'name' in file && typeof file.name === 'string')
    return file.name;
  throw new Failure('package.json has no "name"; expected the name that the project has now.');
}

function refuseTaken(texts: TrackedText[], name: string): void {
  for (const { path, text } of texts) {
    const spelling = spellingIn(text, name);
    if (spelling === undefined) continue;
    const line = text.slice(0, text.indexOf(spelling)).split('\n').length;
    throw new Failure(
      `"${spelling}" means something else in this project already (${path}:${line}), and with a name ` +
        'like that nobody could rename it again. Choose a name that is yours alone.',
    );
  }
}

async function movePaths(folder: string, from: string, to: string): Promise<string[]> {
  const moved: string[] = [];
  for (const path of await trackedPaths(folder)) {
    const target = respell(path, from, to);
    if (target === path || !existsSync(join(folder, path))) continue;
    await mkdir(dirname(join(folder, target)), { recursive: true });
    await rename(join(folder, path), join(folder, target));
    await removeEmptyFolders(folder, path);
    moved.push(target);
  }
  return moved;
}
