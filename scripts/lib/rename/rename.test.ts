import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renameProject } from './rename.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rename-'));
  await write('package.json', '{ "name": "porch" }');
  await write('helm/porch/Chart.yaml', 'name: porch\n');
  await write('README.md', '# Porch\n\nCopy `shop_a` by hand.\n');
  await write('LICENSE', 'Copyright The Porch authors');
  await write('street.png', 'PNG\0porch');
  git('init', '--quiet');
  commit();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const read = (path: string) => readFile(join(folder, path), 'utf8');

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
  });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

test('texts and paths get the new name; the licence and pictures stay', async () => {
  expect(await renameProject(folder, 'tin-roof', { force: false })).toEqual({
    from: 'porch',
    to: 'tin-roof',
    changed: ['README.md', 'helm/porch/Chart.yaml', 'package.json'],
    moved: ['helm/tin-roof/Chart.yaml'],
  });
  expect(await read('README.md')).toMatch(/^# Tin Roof/);
  expect(await readdir(join(folder, 'helm'))).toEqual(['tin-roof']);
  expect(await read('LICENSE')).toContain('Porch');
  expect(await read('street.png')).toContain('porch');
});

test('the same name twice changes nothing the second time, committed or not', async () => {
  await renameProject(folder, 'tin-roof', { force: false });
  expect(await renameProject(folder, 'tin-roof', { force: false })).toMatchObject({
    from: 'tin-roof',
    changed: [],
    moved: [],
  });
});

test('what is not committed is refused by name, unless forced', async () => {
  await write('notes.md', 'Porch');
  await expect(renameProject(folder, 'tin-roof', { force: false })).rejects.toThrow(
    /1 changes are not committed \(first: \?\? notes\.md\).*--force/,
  );
  await renameProject(folder, 'tin-roof', { force: true });
  expect(await read('package.json')).toContain('tin-roof');
});

test('a name that means something else already is refused, with the place', async () => {
  await expect(renameProject(folder, 'shop-a', { force: false })).rejects.toThrow(
    '"shop_a" means something else in this project already (README.md:3)',
  );
  expect(await read('package.json')).toContain('porch');
});

test('a run that was cut short is ended by the next one', async () => {
  await write('README.md', '# Tin Roof\n');
  git('mv', 'helm/porch', 'helm/tin-roof');
  await renameProject(folder, 'tin-roof', { force: true });
  expect([await read('package.json'), await read('helm/tin-roof/Chart.yaml')]).toEqual([
    '{ "name": "tin-roof" }',
    'name: tin-roof\n',
  ]);
});

test('a folder that Git does not know is refused, with the commands that mend it', async () => {
  await rm(join(folder, '.git'), { recursive: true });
  await expect(renameProject(folder, 'tin-roof', { force: false })).rejects.toThrow(/git init/);
});
