import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(css|html|js|svg)$/;
/** Below this, the headers outweigh what is saved. */
const smallest = 1024;

/**
 * Lays a compressed copy beside every text that is worth it, as small as gzip can: servers hand it out
 * instead of compressing each answer quickly and badly.
 */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    // Not earlier: the files of `public` are copied last.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const names = await readdir(folder, { recursive: true });
        await Promise.all(names.filter((name) => compressible.test(name)).map(compressFile));
      },
    },
  };

  async function compressFile(name: string): Promise<void> {
    const path = join(folder, name);
    const text = await readFile(path);
    if (text.length < smallest) return;
    await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
  }
}
