import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inherited } from './testing/environment.ts';
import { shipped } from './shipped.ts';

let folder = '';
let address = '';
let stop = async () => {};

beforeAll(async () => {
  const rolldown = shipped('node_modules/rolldown/bin/cli.mjs');
  const config = ['--config', 'rolldown.config.ts'];
  await promisify(execFile)(process.execPath, [rolldown, ...config], { cwd: shipped('backend') });

  folder = await mkdtemp(join(tmpdir(), 'doorstep-bundle-'));
  const file = join(folder, 'shop.sqlite');
  const env = { ...inherited, HOST: '127.0.0.1', PORT: '0', DB_HOST: '', SQLITE_FILE: file };
  const server = spawn(process.execPath, [shipped('backend/dist/server.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  };
  let log = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    log += String(chunk);
    address = /listening at (http:[^"]+)/.exec(log)?.[1] ?? '';
    if (address && log.includes('database ready')) break;
  }
  server.stdout.resume();
}, 120_000);

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

test.for([
  ['/api/products', '"total":64'],
  ['/api/lessons', '"number":"01"'],
  ['/api/doors', '"services"'],
  ['/api/docs/', '/api/openapi.json'],
  ['/api/openapi.json', '"/api/orders"'],
  ['/metrics', 'process_resident_memory_bytes'],
])('the bundle answers %s as its sources do', async ([path = '', text = '']) => {
  const reply = await fetch(address + path);
  expect(reply.status).toBe(200);
  expect(await reply.text()).toContain(text);
});
