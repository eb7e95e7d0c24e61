import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildApiServer } from '../../api-server.ts';
import { buildApp } from '../../app.ts';
import type { App } from '../../app.ts';
import { ErrorReply } from '../../contract/error.ts';
import { LessonDetails, LessonList } from '../../contract/lessons.ts';
import { errorsPlugin } from '../../plugins/errors.ts';
import { bodyOf } from '../../testing/customer.ts';
import { buildConfig } from '../../testing/shop.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { lessonsFolder } from './lessons-folder.ts';
import { lessonsRoutes } from './lessons.routes.ts';
import { createLessons } from './lessons.service.ts';

const doors = { mode: 'recording', recordingFile: '', maxViewers: 1 } as const;

let database: TestDatabase;
let shop: App;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await buildApp(buildConfig({ database: database.config, doors }));
});
afterAll(async () => {
  await shop.server.close();
  await database.drop();
});

const get = (url: string, headers = {}) => shop.server.inject({ url, headers });
const listed = async () => bodyOf(await get('/api/lessons'), 200, LessonList).lessons;

function untaken() {
  return Promise.resolve({ source: 'none' as const, lessons: {} });
}

test('the lessons are listed in their order, and each can be read with its neighbours', async () => {
  const lessons = await listed();
  expect(lessons.map(({ number }) => number).slice(0, 3)).toEqual(['01', '02', '03']);
  for (const [index, summary] of lessons.entries()) {
    const reply = await get(`/api/lessons/${summary.number}`);
    const { steps, previous, next, ...lesson } = bodyOf(reply, 200, LessonDetails);
    expect({ ...lesson, steps: steps.length }).toMatchObject(summary);
    expect([previous, next]).toEqual([lessons[index - 1], lessons[index + 1]]);
  }
});

test('a step has its commands, what is to be seen, and its claims as they are written', async () => {
  const { steps, intro } = bodyOf(await get('/api/lessons/04'), 200, LessonDetails);
  const text = await readFile(join(lessonsFolder, '04-nodeport', 'lesson.md'), 'utf8');
  expect(text).toContain(intro);
  for (const { commands, seen = [], claims } of steps) {
    expect(commands).not.toEqual([]);
    for (const line of [...commands, ...seen, ...claims]) expect(text).toContain(line);
  }
});

test('the manifests of a lesson are the files that it applies', async () => {
  const { manifests } = bodyOf(await get('/api/lessons/04'), 200, LessonDetails);
  const hatch = await readFile(join(lessonsFolder, '04-nodeport', 'hatch.yaml'), 'utf8');
  expect(manifests).toContainEqual({ name: 'hatch.yaml', text: hatch });
  expect(manifests.map(({ name }) => name)).not.toContain('lesson.md');
});

test.each(['/api/lessons', '/api/lessons/04'])(
  '%s is not sent again to who has it',
  async (url) => {
    const { headers } = await get(url);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get(url, { 'if-none-match': `W/${String(headers.etag)}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  },
);

test.each(['99', '4', 'nodeport', '..%2F04-nodeport'])('%s is no lesson', async (given) => {
  const reply = await get(`/api/lessons/${given}`);
  const { error } = bodyOf(reply, 404, ErrorReply);
  expect(error.code).toBe('not_found');
  expect(error.message).toContain(`"${decodeURIComponent(given)}"; there are 01, 02, 03`);
  expect(reply.headers['cache-control']).toBe('no-store');
});

test('a shop with its doors switched off has no lessons, and says what switches them on', async () => {
  const config = buildConfig({ database: database.config, doors: { ...doors, mode: 'off' } });
  const { server } = await buildApp(config);
  onTestFinished(() => server.close());
  for (const url of ['/api/lessons', '/api/lessons/04', '/api/lessons/progress']) {
    const { error } = bodyOf(await server.inject(url), 404, ErrorReply);
    expect(error.message).toContain('doors.enabled');
  }
});

test('a lesson that leaves the format is an error of ours, until it is mended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-lessons-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const server = buildApiServer(buildConfig({ database: database.config }));
  onTestFinished(() => server.close());
  errorsPlugin(server);
  lessonsRoutes(server, { lessons: createLessons(folder), progress: untaken });

  await cp(join(lessonsFolder, '04-nodeport'), join(folder, '04-nodeport'), { recursive: true });
  await writeFile(join(folder, '04-nodeport', 'lesson.md'), '# NodePort\n');
  const { error } = bodyOf(await server.inject('/api/lessons'), 500, ErrorReply);
  expect(error.message).not.toContain('NodePort');
  await cp(join(lessonsFolder, '04-nodeport'), join(folder, '04-nodeport'), { recursive: true });
  const { lessons } = bodyOf(await server.inject('/api/lessons'), 200, LessonList);
  expect(lessons).toMatchObject([{ number: '04', slug: 'nodeport' }]);
});
