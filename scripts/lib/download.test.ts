import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { download } from './download.ts';
import { serve } from './loopback.test-server.ts';

const content = 'apiVersion: v1\n';
const sha256 = createHash('sha256').update(content).digest('hex');

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'doorstep-'));
}

test('a pinned file is downloaded once and then found under its sum', async () => {
  const cache = await folder();
  const server = await serve({ '/pool.yaml': content });
  const pin = { url: `${server.url}/pool.yaml`, sha256 };
  const path = await download(pin, cache);
  expect(path).toBe(join(cache, sha256));
  expect(await readFile(path, 'utf8')).toBe(content);
  expect(await download(pin, cache)).toBe(path);
  expect(server.requested).toEqual(['/pool.yaml']);
});

test('a file put there by hand spares the network', async () => {
  const cache = await folder();
  await writeFile(join(cache, sha256), content);
  expect(await download({ url: 'http://127.0.0.1:1/', sha256 }, cache)).toBe(join(cache, sha256));
});

test('a damaged file in the cache is fetched again', async () => {
  const cache = await folder();
  await writeFile(join(cache, sha256), 'half');
  const { url } = await serve({ '/file': content });
  expect(await readFile(await download({ url: `${url}/file`, sha256 }, cache), 'utf8')).toBe(
    content,
  );
});

test('another content than the pinned one is refused and not kept', async () => {
  const cache = await folder();
  const { url } = await serve({ '/file': 'other' });
  await expect(download({ url: `${url}/file`, sha256 }, cache)).rejects.toThrow(
    `expected was ${sha256}`,
  );
  expect(await readdir(cache)).toEqual([]);
});

test('without network the sentence names file, sum and the place to put it', async () => {
  const cache = await folder();
  const pin = { url: 'http://127.0.0.1:1/file', sha256 };
  const failed = download(pin, cache);
  await expect(failed).rejects.toThrow('cannot download http://127.0.0.1:1/file');
  await expect(failed).rejects.toThrow(`(${sha256}) and put it at ${join(cache, sha256)}`);
});

test('a missing file is refused with its status', async () => {
  const { url } = await serve({});
  await expect(download({ url: `${url}/file`, sha256 }, await folder())).rejects.toThrow(
    'HTTP 404',
  );
});
