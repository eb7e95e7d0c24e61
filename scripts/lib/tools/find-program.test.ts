import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from './find-program.ts';

async function folderWith(name: string, mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-'));
  await writeFile(join(folder, name), '');
  await chmod(join(folder, name), mode);
  return folder;
}

test('the first program on the PATH is taken', async () => {
  const [first, second] = [await folderWith('kind', 0o755), await folderWith('kind', 0o755)];
  const path = ['nowhere', first, second];
  expect(await findProgram('kind', { path, executableEndings: [''] })).toBe(join(first, 'kind'));
});

test('on Windows a program is found by the endings of PATHEXT', async () => {
  const folder = await folderWith('kind.EXE', 0o755);
  expect(await findProgram('kind', { path: [folder], executableEndings: ['.COM', '.EXE'] })).toBe(
    join(folder, 'kind.EXE'),
  );
});

test('a folder of that name is no program', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-'));
  await mkdir(join(folder, 'kind'));
  expect(await findProgram('kind', { path: [folder], executableEndings: [''] })).toBeUndefined();
});
