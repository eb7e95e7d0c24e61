import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RecordingFile } from './recording-file.ts';

const folder = () => mkdtemp(join(tmpdir(), 'doorstep-'));

test('each line is in the file as soon as it is written', async () => {
  const path = join(await folder(), 'doors.jsonl');
  const file = new RecordingFile(path);
  file.write('{"kind":"recording"}\n');
  file.write('{"kind":"chapter"}\n');
  expect(await readFile(path, 'utf8')).toBe('{"kind":"recording"}\n{"kind":"chapter"}\n');
  expect(file.close()).toBe(`${path} has 2 lines, 1 kB.`);
  file.write('late\n');
  expect(await readFile(path, 'utf8')).not.toContain('late');
});

test('a file that is there already is neither touched nor written over', async () => {
  const path = join(await folder(), 'doors.jsonl');
  await writeFile(path, 'mine');
  expect(() => new RecordingFile(path)).toThrow(
    `${path} is there already; name another file, or remove it.`,
  );
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('a folder that is not there is said', async () => {
  const path = join(await folder(), 'nowhere', 'doors.jsonl');
  expect(() => new RecordingFile(path)).toThrow('its folder is not there');
});

test('a recording of nothing leaves no file behind', async () => {
  const where = await folder();
  const file = new RecordingFile(join(where, 'doors.jsonl'));
  file.write('{"kind":"recording"}\n');
  expect(file.close()).toContain('nothing was recorded');
  expect(await readdir(where)).toEqual([]);
});
