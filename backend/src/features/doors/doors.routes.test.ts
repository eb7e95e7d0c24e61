import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { picture as article } from '@doorstep/k8s/matrix/picture.test-fixture';
import { Value } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../app.ts';
import { DoorsPicture, Journey } from '../../contract/doors-picture.ts';
import { DoorsRecording } from '../../contract/doors-stream.ts';
import { ErrorReply } from '../../contract/error.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openDoorsShop } from '../../testing/doors-shop.ts';
import { buildConfig } from '../../testing/shop.ts';

const head = {
  kind: 'recording',
  version: 1,
  madeAt: '2026-11-21T12:00:00.000Z',
  cluster: 'kind, Kubernetes 1.36.4, 3 nodes',
  namespace: 'doorstep',
};

function recordingFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-recording-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'article.jsonl');
  const command = 'kubectl scale deploy/backend --replicas=3';
  const lines = [
    head,
    { kind: 'topology', at: 0, topology: article() },
    { kind: 'chapter', at: 1000, title: 'Three pods', command },
    { kind: 'topology', at: 2000, topology: article({ pods: [] }) },
  ];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

async function shopOf(doors: Parameters<typeof openDoorsShop>[0]) {
  const shop = await openDoorsShop(doors);
  onTestFinished(() => shop.close());
  return shop;
}

test('a live picture is that of the cluster that the shop runs in', async () => {
  const shop = await shopOf({});
  shop.furnish();
  const reply = await shop.server.inject('/api/doors');
  const { source, map, claims, excerpts } = bodyOf(reply, 200, DoorsPicture);
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(source).toEqual({ kind: 'cluster', pod: 'backend-1' });
  expect(map.missing.map(({ resource }) => resource)).toContain('nodes');
  for (const { object, field } of claims) expect(excerpts).toHaveProperty([`${object} ${field}`]);
});

test('without a cluster a recording is shown, and a stream of it begins with its first picture', async () => {
  const shop = await shopOf({ mode: 'recording', recordingFile: recordingFile() });
  const { source } = bodyOf(await shop.server.inject('/api/doors'), 200, DoorsPicture);
  expect(source).toMatchObject({ kind: 'recording', madeAt: head.madeAt, cluster: head.cluster });
  const stream = await shop.follow();
  const event = await stream.next();
  expect(Value.Parse(DoorsPicture, event?.data).source.kind).toBe('recording');
  stream.close();
});

test('the recording is sent packed to whoever takes that, and not again to whoever has it', async () => {
  const shop = await shopOf({ mode: 'recording', recordingFile: recordingFile() });
  const url = '/api/doors/recording';
  const plain = await shop.server.inject({ url });
  const recording = bodyOf(plain, 200, DoorsRecording);
  expect(recording).toMatchObject({ length: 2000, chapters: [{ at: 1000, title: 'Three pods' }] });
  expect(recording.changes[0]).toMatchObject({ at: 2000, change: { map: { pods: [] } } });
  expect(plain.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept-encoding' });

  const packed = await shop.server.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);

  const etag = String(plain.headers.etag);
  const again = await shop.server.inject({ url, headers: { 'if-none-match': etag } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('a shop that may not read its cluster shows the recording and says what it lacks', async () => {
  const shop = await shopOf({ recordingFile: recordingFile() });
  const { source } = bodyOf(await shop.server.inject('/api/doors'), 200, DoorsPicture);
  expect(source).toMatchObject({
    kind: 'recording',
    why: expect.stringMatching(/^This shop can't show its own cluster: .*may not.*doors\.enabled/),
  });
});

test('viewers of the recording are sent the live picture as soon as it may be read', async () => {
  const shop = await shopOf({ recordingFile: recordingFile() });
  const stream = await shop.follow();
  const instead = await stream.next();
  expect(Value.Parse(DoorsPicture, instead?.data).source.kind).toBe('recording');
  shop.furnish();
  const live = await stream.until(({ event }) => event === 'picture');
  expect(Value.Parse(DoorsPicture, live.data).source.kind).toBe('cluster');
  stream.close();
});

test('a recording that is not there is a clear answer, and found once it is', async () => {
  const shop = await shopOf({ mode: 'recording', recordingFile: 'nowhere.jsonl' });
  for (const url of ['/api/doors', '/api/doors/stream', '/api/doors/recording']) {
    const { error } = bodyOf(await shop.server.inject(url), 409, ErrorReply);
    expect(error.code, url).toBe('doors_not_live');
    expect(error.message, url).toContain('nowhere.jsonl');
    expect(error.message, url).toContain('npm run doors -- --record');
  }
});

test('a shop with its doors switched off names the value that switches them on', async () => {
  const shop = await shopOf({ mode: 'off' });
  for (const url of ['/api/doors', '/api/doors/stream', '/api/doors/journey']) {
    const { error } = bodyOf(await shop.server.inject(url), 404, ErrorReply);
    expect(error.code).toBe('switched_off');
    expect(error.message).toContain('doors.enabled');
  }
});

test('a journey tells who handled this request', async () => {
  const shop = await shopOf({ mode: 'recording' });
  const reply = await shop.server.inject({
    url: '/api/doors/journey',
    headers: { host: 'backend', 'x-frontend-pod': 'frontend-1', 'x-frontend-node': 'worker2' },
  });
  const { whoami, database } = bodyOf(reply, 200, Journey);
  expect(whoami).toMatchObject({ backend: { pod: 'backend-1' }, frontend: { pod: 'frontend-1' } });
  // An embedded database is a file and no stop of the journey.
  expect(database === undefined).toBe(whoami.database === 'sqlite');
  expect(reply.headers['cache-control']).toBe('no-store');
});

test('a journey without its database is told as far as it went', async () => {
  // The discard port: nothing listens there.
  const mysql = { host: '127.0.0.1', port: 9, name: 'shop', user: 'shop', password: '' };
  const doors = { mode: 'recording', recordingFile: '', maxViewers: 1 } as const;
  const database = { engine: 'mysql', ...mysql } as const;
  const { server } = await buildApp(buildConfig({ database, doors }));
  onTestFinished(() => server.close());
  const journey = bodyOf(await server.inject('/api/doors/journey'), 200, Journey);
  expect(journey.whoami.database).toBe('mysql');
  expect(journey).not.toHaveProperty('database');
});
