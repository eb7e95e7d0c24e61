import { chmod, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { download } from '../download.ts';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { get, reasonOf } from '../http.ts';
import { must } from '../run.ts';
import type { Release } from './releases.ts';

/** Fetches a release, checks its sum and leaves its program at `path`. Throws a `Failure`. */
export async function fetchTool(release: Release, path: string, cache?: string): Promise<void> {
  const sha256 = await publishedSum(release.sumUrl);
  const file = await download({ url: release.url, sha256 }, cache);
  const folder = join(path, '..');
  await mkdir(folder, { recursive: true });
  // The program appears at its place whole or not at all, whenever this is interrupted.
  const workshop = await mkdtemp(join(folder, 'unpacking-'));
  try {
    const program = join(workshop, basename(path));
    if (release.archived) await unpack(file, workshop);
    else await copyFile(file, program);
    const unpacked = release.archived ? join(workshop, release.archived) : program;
    await chmod(unpacked, 0o755);
    await rename(unpacked, path);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * The sum that is published beside the file. It is not pinned here because three tools on six
 * platforms would be eighteen sums to renew with each version; https vouches for the publisher,
 * the sum for the transfer and for what lies in the cache.
 */
async function publishedSum(url: string): Promise<string> {
  let text: string;
  try {
    text = await (await get(url)).text();
  } catch (error) {
    throw new Failure(`cannot download ${url} (${reasonOf(error)}).`);
  }
  const sum = /\b[0-9a-f]{64}\b/.exec(text)?.[0];
  if (!sum) throw new Failure(`${url} holds no sha256; it begins with "${text.slice(0, 60)}".`);
  return sum;
}

/** Both tars read both formats: Windows' own is bsdtar, and a zip file is fetched on Windows only. */
async function unpack(archive: string, folder: string): Promise<void> {
  const tar =
    process.platform === 'win32' ? join(environment.windowsFolder, 'System32', 'tar.exe') : 'tar';
  await must(tar, ['-xf', archive, '-C', folder]);
}
