import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks } from './check-links.ts';

async function checked(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-links-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return checkLinks(root);
}

test('links to files, folders, headings and lines that are there are fine', async () => {
  const readme = '# Top\n\n[a](docs/a.md#two) [docs](docs) [#](#top) [line](docs/x.ts#L1-L2)\n';
  const files = { 'README.md': readme, 'docs/a.md': '## Two\n\n[up](/README.md)', 'docs/x.ts': '' };
  expect(await checked(files)).toEqual({ files: 2, links: 5, faults: [] });
});

test('what is broken is told with file, line, what is written and what is wrong, in the order of lines', async () => {
  const text = [
    '[lost]',
    '[a](nowhere.md)',
    '[b](b.md#tow-doors)',
    '[c](x.ts#main)',
    '[d](../../d.md)',
    '[e](http://kubernetes.io)',
  ];
  const files = { 'docs/a.md': text.join('\n\n'), 'docs/b.md': '# Two doors', 'docs/x.ts': '' };
  expect((await checked(files)).faults).toEqual([
    'docs/a.md:1: [lost]: looks like a link; expected a line "[name]: target" for it.',
    'docs/a.md:3: [a](nowhere.md): there is no docs/nowhere.md.',
    'docs/a.md:5: [b](b.md#tow-doors): docs/b.md has no heading #tow-doors; the nearest is #two-doors.',
    'docs/a.md:7: [c](x.ts#main): docs/x.ts has no headings; expected it without "#main".',
    'docs/a.md:9: [d](../../d.md): leads out of the project; expected a file of it or https://….',
    'docs/a.md:11: [e](http://kubernetes.io): begins with http:; expected https:.',
  ]);
});

test('folders that are fetched or made are left out, those of GitHub are not', async () => {
  const broken = '[a](nowhere.md)';
  const files = {
    'node_modules/x/README.md': broken,
    'e2e/test-results/error.md': broken,
    '.github/help.md': '[up](../README.md)',
    'README.md': 'Hello.',
  };
  expect(await checked(files)).toEqual({ files: 2, links: 1, faults: [] });
});
