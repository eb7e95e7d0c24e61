import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storefrontPlugin } from './storefront.ts';

const server = Fastify().withTypeProvider<TypeBoxTypeProvider>();
const program = 'console.log("the street");';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'doorstep-storefront-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<title>Doorstep</title>');
  await writeFile(join(root, 'assets', 'index-1a2b.js'), program);
  await writeFile(join(root, 'assets', 'index-1a2b.js.gz'), gzipSync(program));
  await storefrontPlugin(server, root);
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const get = (url: string, encoding = 'identity') =>
  server.inject({ url, headers: { 'accept-encoding': encoding } });

test('a browser that takes gzip gets the copy that was compressed beforehand, for ever', async () => {
  const reply = await get('/assets/index-1a2b.js', 'gzip, deflate');
  expect(reply.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(gunzipSync(reply.rawPayload).toString()).toBe(program);
});

test('one that takes nothing compressed gets the text', async () => {
  const reply = await get('/assets/index-1a2b.js');
  expect(reply.headers['content-encoding']).toBeUndefined();
  expect(reply.body).toBe(program);
});

test("every address of the storefront's own is its page, and a missing file is missing", async () => {
  const page = await get('/category/doormats', 'gzip');
  expect([page.statusCode, page.body]).toEqual([200, '<title>Doorstep</title>']);
  expect(page.headers['cache-control']).toBe('no-cache');
  expect((await get('/assets/index-0000.js', 'gzip')).statusCode).toBe(404);
});

test('a page may load and do what it may behind nginx, and no more', async () => {
  const template = new URL('../../../frontend/nginx/storefront.conf.template', import.meta.url);
  const [, policy] =
    /Content-Security-Policy "([^"]+)"/.exec(await readFile(template, 'utf8')) ?? [];
  expect(policy).toContain("default-src 'self'");
  expect((await get('/')).headers['content-security-policy']).toBe(policy);
});
