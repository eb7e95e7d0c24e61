import { glob, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { nearest } from '@doorstep/k8s/matrix/diagnoses/nearest';
import { readMarkdown } from './read-markdown.ts';
import type { MarkdownPage } from './read-markdown.ts';
import { faultOfAddress, readTarget } from './target.ts';

export interface LinksReport {
  files: number;
  links: number;
  /** A line each: `file:line: what is written: what is wrong`. */
  faults: string[];
}

/** Folders that are made, fetched or none of ours. */
const notOurs = [
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  '.git',
  '.tools',
  '.data',
];

/** Checks every link of every Markdown file below a folder, without asking anybody outside. */
export async function checkLinks(root: string): Promise<LinksReport> {
  const pages = await readPages(root);
  const report: LinksReport = { files: pages.size, links: 0, faults: [] };
  for (const [file, { links, undefinedReferences }] of pages) {
    const faults: { line: number; text: string }[] = undefinedReferences.map(
      ({ line, written }) => {
        return {
          line,
          text: `${written}: looks like a link; expected a line "[name]: target" for it`,
        };
      },
    );
    for (const { line, written, target } of links) {
      report.links += 1;
      const fault = await faultOf(target, { root, file, pages });
      if (fault) faults.push({ line, text: `${written}: ${fault}` });
    }
    const sorted = faults.toSorted((one, other) => one.line - other.line);
    report.faults.push(...sorted.map(({ line, text }) => `${file}:${line}: ${text}.`));
  }
  return report;
}

async function readPages(root: string): Promise<Map<string, MarkdownPage>> {
  const pages = new Map<string, MarkdownPage>();
  const found: string[] = [];
  const exclude = notOurs.map((name) => `**/${name}`);
  for await (const path of glob(['**/*.md', '.*/**/*.md'], { cwd: root, exclude }))
    found.push(path);
  for (const path of new Set(found.toSorted())) {
    const text = await readFile(join(root, path), 'utf8');
    pages.set(path.split(sep).join('/'), readMarkdown(text));
  }
  return pages;
}

interface Place {
  root: string;
  /** In which the link stands. */
  file: string;
  pages: Map<string, MarkdownPage>;
}

async function faultOf(written: string, { root, file, pages }: Place): Promise<string | undefined> {
  const target = readTarget(written, file);
  if (target.kind === 'outside') return faultOfAddress(target.url);
  const { path, fragment } = target;
  if (path.startsWith('..')) return `leads out of the project; expected a file of it or https://…`;
  const there = await stat(join(root, path)).catch(() => undefined);
  if (!there) return `there is no ${path}`;
  if (!fragment) return undefined;
  const page = pages.get(path);
  if (page) return faultOfAnchor(fragment, path, page.anchors);
  if (/^L\d+(-L\d+)?$/.test(fragment) && there.isFile()) return undefined;
  return `${path} has no headings; expected it without "#${fragment}"`;
}

function faultOfAnchor(fragment: string, path: string, anchors: string[]): string | undefined {
  if (anchors.includes(fragment)) return undefined;
  const candidate = nearest(fragment, anchors);
  return `${path} has no heading #${fragment}${candidate ? `; the nearest is #${candidate}` : ''}`;
}
