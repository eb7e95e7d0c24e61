import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { environment } from './environment.ts';
import { Failure } from './failure.ts';
import { get, reasonOf } from './http.ts';

/** A file that is known by its content. */
export interface Pin {
  url: string;
  /** 64 hex digits. */
  sha256: string;
}

/**
 * The path of a pinned file, downloaded unless it is filed already under its sum.
 * Throws a `Failure` that says how to file it by hand when the network has no answer or a wrong one.
 */
export async function download(pin: Pin, folder = environment.cacheFolder): Promise<string> {
  const path = join(folder, pin.sha256);
  if ((await sumOf(path)) === pin.sha256) return path;
  await mkdir(folder, { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    const response = await get(pin.url);
    await writeFile(partial, await response.bytes());
    const sum = await sumOf(partial);
    if (sum !== pin.sha256) {
      throw new Failure(`${pin.url} has the sha256 ${sum}, expected was ${pin.sha256}.`);
    }
    await rename(partial, path);
    return path;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `cannot download ${pin.url} (${reasonOf(error)}). ` +
        `Fetch it on a machine with network, check its sha256 (${pin.sha256}) and put it at ${path}.`,
    );
  } finally {
    await rm(partial, { force: true });
  }
}

async function sumOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return hash.digest('hex');
}
