import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../loopback.test-server.ts';
import { fetchTool } from './fetch-tool.ts';

const program = Buffer.from('#!/bin/sh\necho v1.2.3\n');

function sumFile(content: Buffer, name: string): string {
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
}

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'doorstep-'));
}

test('a program is fetched, compared with the sum beside it and put in its place', async () => {
  const files = { '/kind': program, '/kind.sha256sum': sumFile(program, 'kind') };
  const { url } = await serve(files);
  const path = join(await folder(), 'tools', 'kind');
  const release = { url: `${url}/kind`, sumUrl: `${url}/kind.sha256sum` };
  await fetchTool(release, path, await folder());
  expect(await readFile(path)).toEqual(program);
  expect(await readdir(join(path, '..'))).toEqual(['kind']);
});

test('a packed program is taken out of its archive', async () => {
  const source = await folder();
  await mkdir(join(source, 'linux-amd64'));
  await writeFile(join(source, 'linux-amd64', 'helm'), program);
  execFileSync('tar', ['-czf', 'helm.tar.gz', 'linux-amd64'], { cwd: source });
  const packed = await readFile(join(source, 'helm.tar.gz'));
  const { url } = await serve({ '/helm': packed, '/helm.sha256sum': sumFile(packed, 'helm') });
  const path = join(await folder(), 'helm');
  const release = {
    url: `${url}/helm`,
    sumUrl: `${url}/helm.sha256sum`,
    archived: 'linux-amd64/helm',
  };
  await fetchTool(release, path, await folder());
  expect(await readFile(path)).toEqual(program);
});

test('a program that differs from the sum beside it is refused and not put in place', async () => {
  const sum = sumFile(Buffer.from('what was published'), 'kind');
  const { url } = await serve({ '/kind': program, '/kind.sha256sum': sum });
  const target = await folder();
  const release = { url: `${url}/kind`, sumUrl: `${url}/kind.sha256sum` };
  await expect(fetchTool(release, join(target, 'kind'), await folder())).rejects.toThrow(
    'expected was',
  );
  expect(await readdir(target)).toEqual([]);
});

test('a sum file without a sum (a login page) is refused', async () => {
  const { url } = await serve({ '/kind': program, '/kind.sha256sum': '<html>Sign in' });
  const release = { url: `${url}/kind`, sumUrl: `${url}/kind.sha256sum` };
  await expect(fetchTool(release, join(await folder(), 'kind'), await folder())).rejects.toThrow(
    'holds no sha256; it begins with "<html>Sign in"',
  );
});
