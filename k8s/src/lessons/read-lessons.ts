import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LessonError } from './lesson-error.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse-lesson.ts';

/**
 * Reads every lesson of a folder (`NN-name/lesson.md`) in their order; `shown` is what their paths begin
 * with in complaints. Throws a `LessonError`.
 */
export async function readLessons(folder: string, shown = folder): Promise<Lesson[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.toSorted().map((name) => readLesson({ folder, shown, name })));
}

async function readLesson(at: { folder: string; shown: string; name: string }): Promise<Lesson> {
  const file = `${at.shown}/${at.name}/lesson.md`;
  const text = await readText(join(at.folder, at.name, 'lesson.md'), file);
  const lesson = parseLesson(text, file);
  if (/^(\d\d)-[a-z0-9-]+$/.exec(at.name)?.[1] === lesson.number) return lesson;
  const expected = `the number of its folder "${at.name}" (NN-name)`;
  throw new LessonError(file, [{ line: 1, found: `lesson ${lesson.number}`, expected }]);
}

async function readText(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new LessonError(file, [{ line: 1, found: 'no such file', expected: 'a lesson' }]);
  }
}
