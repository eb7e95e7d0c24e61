import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readLessons } from '@doorstep/k8s/lessons/read-lessons';
import type { LessonDetails, LessonManifest } from '../../contract/lessons.ts';
import { shipped } from '../../shipped.ts';
import { folderOf, toDetails } from './map-lesson.ts';

/** The lessons that come with this shop. */
export const lessonsFolder = shipped('k8s/lessons');

/** Reads all lessons of a folder, in their order. Throws a `LessonError` where one leaves the format. */
export async function readLessonsFolder(folder: string): Promise<LessonDetails[]> {
  const lessons = await readLessons(folder, 'k8s/lessons');
  return Promise.all(
    lessons.map(async (lesson) =>
      toDetails(lesson, await readManifests(join(folder, folderOf(lesson)))),
    ),
  );
}

async function readManifests(folder: string): Promise<LessonManifest[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    names.toSorted().map(async (name) => ({
      name,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
