import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { inherited } from './environment.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const vite = join(folder, '..', 'node_modules', 'vite', 'bin', 'vite.js');

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}
type Kind = 'js' | 'css';

/** A storefront built as customers load it, in a folder of its own that whoever asked for it removes. */
export async function buildForWeighing() {
  const outDir = await mkdtemp(join(tmpdir(), 'doorstep-storefront-'));
  const args = [vite, 'build', '--outDir', outDir, '--manifest', 'manifest.json'];
  await promisify(execFile)(process.execPath, [...args, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: folder,
    env: { ...inherited, NODE_ENV: 'production' },
  });
  const manifest: Record<string, Chunk> = JSON.parse(
    await readFile(join(outDir, 'manifest.json'), 'utf8'),
  );

  /** The files that a source needs before it can run: its own, and those of all that it imports. */
  const filesOf = (source: string, kind: Kind, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no ${source}.`);
    if (seen.has(source)) return new Set();
    seen.add(source);
    const own = kind === 'js' ? [chunk.file] : (chunk.css ?? []);
    return new Set([
      ...own,
      ...(chunk.imports ?? []).flatMap((imported) => [...filesOf(imported, kind, seen)]),
    ]);
  };
  const weigh = async (files: Iterable<string>) => {
    const texts = await Promise.all([...files].map((file) => readFile(join(outDir, file))));
    return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  };

  const pages = new Map(
    Object.keys(manifest).flatMap((source) => {
      const name = /^src\/app\/pages\/(.*)\.tsx?$/.exec(source)?.[1];
      return name === undefined ? [] : [[name, source] as const];
    }),
  );

  return {
    outDir,
    /** The sources of what is loaded when it is wanted, by the names of their files. */
    pages,
    /** Bytes, compressed as they are served, of everything that the front page waits for. */
    first: (kind: Kind) => weigh(filesOf('index.html', kind)),
    /** The same of what a page adds to the front page. */
    added: (page: string, kind: Kind) =>
      weigh(filesOf(pages.get(page) ?? page, kind).difference(filesOf('index.html', kind))),
    /** Of what draws the pictures, beyond what the front page waits for. */
    drawings: () => {
      const files = filesOf('src/components/pictures/drawings.ts', 'js');
      return weigh(files.difference(filesOf('index.html', 'js')));
    },
    /** The text of the one script that the HTML itself holds. */
    early: async () => {
      const html = await readFile(join(outDir, 'index.html'), 'utf8');
      const [found, ...others] = html.matchAll(/<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g);
      if (others.length > 0) throw new Error('The HTML holds more than one script.');
      return found?.[1] ?? '';
    },
    remove: () => rm(outDir, { recursive: true }),
  };
}
