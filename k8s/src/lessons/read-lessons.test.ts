import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lessonText } from './lesson.test-fixture.ts';
import { readLessons } from './read-lessons.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lessons = await readLessons(join(root, 'k8s/lessons'), 'k8s/lessons');

test('the project’s own lessons keep the format, and no two have one number', () => {
  const numbers = lessons.map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(0);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each(lessons)('every manifest that lesson $number names is there', ({ steps }) => {
  const commands = steps.flatMap((step) => step.commands).join('\n');
  const named = [...commands.matchAll(/k8s\/lessons\/[\w./-]+/g)].map(([path]) => path);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

async function folderWith(name: string, text?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-lessons-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, name));
  if (text) await writeFile(join(folder, name, 'lesson.md'), text);
  return folder;
}

test('a lesson is in a folder of its own number', async () => {
  const right = await folderWith('04-node-port', lessonText());
  expect(await readLessons(right)).toMatchObject([{ number: '04' }]);
  const wrong = await folderWith('05-node-port', lessonText());
  await expect(readLessons(wrong, 'k8s/lessons')).rejects.toThrow(
    'k8s/lessons/05-node-port/lesson.md:1: found lesson 04; expected the number of its folder "05-node-port"',
  );
});

test('a folder without a lesson is told', async () => {
  const empty = await folderWith('04-node-port');
  await expect(readLessons(empty, 'x')).rejects.toThrow(
    'x/04-node-port/lesson.md:1: found no such',
  );
});
