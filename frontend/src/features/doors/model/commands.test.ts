import { execFile } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { afterEach, expect, test } from 'vitest';
import { article } from './article.test-fixture.ts';
import { commandFor } from './commands.ts';
import { viewOf } from './view.ts';

const view = viewOf(article());
const known = view.picture.doors;
const door = (id: string, changes: Partial<DoorsDoor> = {}): DoorsDoor => {
  const found = known.find((one) => one.id === id);
  if (!found) throw new Error(`no door ${id}`);
  return { ...found, ...changes };
};
const command = (from: string, to: DoorsDoor) => {
  const vantage = view.vantages.get(from);
  if (!vantage) throw new Error(`no vantage ${from}`);
  return commandFor(view, vantage, to);
};
const entrance = (changes: Partial<DoorsDoor> = {}) =>
  door('LoadBalancer/frontend', {
    id: 'Ingress/shop/shop.localhost/api',
    kind: 'Ingress',
    object: 'Ingress/shop',
    protocol: 'https',
    port: 443,
    asks: 'shop.localhost',
    path: '/api/whoami',
    ...changes,
  });

test('your machine asks by curl, and what is not HTTP by nc', () => {
  expect(command('your machine', door('NodePort/backend/worker'))).toBe(
    'curl -m 3 -i http://172.18.0.3:30080/api/whoami',
  );
  expect(command('your machine', door('LoadBalancer/frontend'))).toBe(
    'curl -m 3 -i http://172.18.255.200/',
  );
  expect(command('your machine', door('ClusterIP/mysql'))).toBe('nc -vz -w 3 10.96.40.2 3306');
  expect(command('your machine', entrance())).toBe(
    'curl -m 3 -i -k --resolve shop.localhost:443:172.18.255.200 https://shop.localhost/api/whoami',
  );
  expect(command('your machine', door('ClusterIP/backend', { host: 'fd00::7', port: 81 }))).toBe(
    'curl -m 3 -i http://[fd00::7]:81/api/whoami',
  );
});

test('other places ask from a pod that is there, or from one that is made for it', () => {
  const http = door('DNS name/backend');
  expect(command('frontend pod', http)).toBe(
    'kubectl -n doorstep exec deploy/frontend -- curl -m 3 -i http://backend/api/whoami',
  );
  expect(command('mysql pod', http)).toBe(
    'kubectl -n doorstep exec deploy/mysql -- timeout 3 bash -c "exec 3<>/dev/tcp/backend/80 && echo open"',
  );
  expect(command('node worker', http)).toBe(
    'kubectl -n default debug node/worker -it --image=busybox:1.37 -- wget -qO- -T 3 http://backend/api/whoami',
  );
  expect(command('other namespace', door('ClusterIP/mysql'))).toBe(
    'kubectl -n default run knock --rm -i --restart=Never --image=busybox:1.37 -- nc -vz -w 3 10.96.40.2 3306',
  );
  expect(command('other namespace', entrance())).toContain('-- curl -m 3 -i -k --resolve');
});

test('a stranger is admitted where the namespace wants pods to be restricted', () => {
  const words = command('stranger pod', door('ClusterIP/backend'));
  expect(words).toMatch(
    /^kubectl -n doorstep run knock .*-- wget -qO- -T 3 http:\/\/10\.96\.101\.8/,
  );
  const overrides = JSON.parse(/--overrides='([^']*)'/.exec(words)?.[1] ?? '');
  expect(overrides.spec.securityContext.runAsNonRoot).toBe(true);
  expect(overrides.spec.containers[0]).toMatchObject({ name: 'knock' });
});

test('a front door without an address is watched until it has one', () => {
  const pending = { host: '<pending>' };
  expect(command('your machine', door('LoadBalancer/frontend', pending))).toBe(
    'kubectl -n doorstep get service frontend --watch',
  );
  expect(command('backend pod', entrance(pending))).toBe(
    'kubectl -n doorstep get ingress shop --watch',
  );
  const gateway = { ...pending, kind: 'Gateway' as const, id: 'Gateway/edge/http/*/' };
  expect(command('your machine', entrance({ ...gateway, object: 'HTTPRoute/shop' }))).toBe(
    'kubectl -n doorstep get gateway edge --watch',
  );
});

test('every command of every place is one line', () => {
  for (const { id } of view.picture.vantages) {
    for (const to of known) expect(command(id, to)).toMatch(/^[^\n`$]+$/);
  }
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Whoever asks hangs up as soon as it knows enough. */
const forgotten = () => undefined;

async function listening(server: Server): Promise<Partial<DoorsDoor>> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port');
  return { host: '127.0.0.1', port: address.port };
}

/** Runs what the backend's pod would run, by this machine's shell. */
async function ran(to: DoorsDoor): Promise<string> {
  const [, program = ''] = command('backend pod', to).split(' -- ');
  const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };
  const run = promisify(execFile)('bash', ['--norc', '-c', program], { env });
  const { stdout, stderr } = await run.catch((error) => error);
  return `${stdout}${stderr}`;
}

test.runIf(process.platform === 'linux')(
  'the backend’s own command says what became of it',
  async () => {
    const http = await listening(
      createHttpServer(({ url, headers }, reply) => reply.end(`${url} for ${headers.host}`)),
    );
    const mysql = await listening(
      createServer((socket) => void socket.on('error', forgotten).end('hello')),
    );
    const asked = { ...http, protocol: 'http' as const };
    expect(await ran(entrance(asked))).toBe('200\n/api/whoami for shop.localhost');
    expect(await ran(door('DNS name/mysql', mysql))).toMatch(/^open\n/);
    const nobody = { host: '127.0.0.1', port: 1 };
    expect(await ran(door('DNS name/mysql', nobody))).toContain('Connection refused');
    expect(await ran(door('DNS name/backend', nobody))).toContain('ECONNREFUSED');
    expect(await ran(entrance(nobody))).toContain('ECONNREFUSED');
    const silent = await listening(createServer((socket) => void socket.on('error', forgotten)));
    expect(await ran(door('DNS name/backend', silent))).toBe('late\n');
  },
);
