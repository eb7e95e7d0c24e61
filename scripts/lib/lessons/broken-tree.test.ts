import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBrokenTree } from './broken-tree.ts';

const mutation = { lesson: '04', file: 'hatch.yaml', replace: 'port: 80', by: 'port: 81' };
const lesson = { number: '04', file: 'k8s/lessons/04-x/lesson.md' };
const words = { fact: 'Another port.', step: 'Look', claim: 'every door: as written' };

async function aProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'doorstep-test-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = {
    'package.json': '{}',
    'scripts/main.ts': 'run();',
    '.git/HEAD': 'ref',
    'k8s/README.md': 'Read.',
    'k8s/src/index.ts': 'export {};',
    'k8s/lessons/04-x/hatch.yaml': 'port: 80',
    'k8s/lessons/05-y/door.yaml': 'port: 80',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

async function aBrokenTree(root: string) {
  const tree = await openBrokenTree(root, [lesson], [{ ...mutation, ...words }]);
  onTestFinished(tree.remove);
  return tree;
}

test('it is the project but for the one file', async () => {
  const root = await aProject();
  const { folder } = await aBrokenTree(root);
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  expect(await read('k8s/lessons/04-x/hatch.yaml')).toBe('port: 81');
  expect(await read('k8s/lessons/05-y/door.yaml')).toBe('port: 80');
  expect(await read('package.json')).toBe('{}');
  expect(await read('k8s/README.md')).toBe('Read.');
  expect(existsSync(join(folder, '.git'))).toBe(false);
});

test('scripts in it are the project’s own, by their real path', async () => {
  const root = await aProject();
  const { folder } = await aBrokenTree(root);
  for (const path of ['scripts/main.ts', 'k8s/src/index.ts']) {
    expect(await realpath(join(folder, path))).toBe(await realpath(join(root, path)));
  }
  expect((await lstat(join(folder, 'k8s/lessons'))).isSymbolicLink()).toBe(false);
});

test('removing it, the project keeps everything as it was', async () => {
  const root = await aProject();
  const { folder, remove } = await aBrokenTree(root);
  await remove();
  expect(existsSync(folder)).toBe(false);
  expect(await readFile(join(root, 'scripts/main.ts'), 'utf8')).toBe('run();');
  expect(await readFile(join(root, 'k8s/lessons/04-x/hatch.yaml'), 'utf8')).toBe('port: 80');
});

test('a mutation that does not apply is told', async () => {
  const root = await aProject();
  const other = { ...mutation, ...words, replace: 'nodePort' };
  await expect(openBrokenTree(root, [lesson], [other])).rejects.toThrow('occurs 0 times');
});
