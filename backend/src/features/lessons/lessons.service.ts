import type { LessonDetails, LessonList } from '../../contract/lessons.ts';
import { AppError } from '../../lib/app-error.ts';
import { lessonsFolder, readLessonsFolder } from './lessons-folder.ts';
import { toSummary } from './map-lesson.ts';

/** The texts of the lessons. */
export interface Lessons {
  list(): Promise<LessonList>;
  /** Throws `not_found`. */
  lesson(number: string): Promise<LessonDetails>;
}

/** Reads the folder when somebody asks for the first time, and again only after a failure. */
export function createLessons(folder = lessonsFolder): Lessons {
  let reading: Promise<LessonDetails[]> | undefined;
  const read = () => {
    reading ??= readLessonsFolder(folder).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  return {
    list: async () => ({ lessons: (await read()).map(toSummary) }),
    async lesson(number) {
      const all = await read();
      const index = all.findIndex((lesson) => lesson.number === number);
      const found = all[index];
      if (!found) throw unknownLesson(number, all);
      const previous = index > 0 ? all[index - 1] : undefined;
      const next = all[index + 1];
      return {
        ...found,
        ...(previous && { previous: toSummary(previous) }),
        ...(next && { next: toSummary(next) }),
      };
    },
  };
}

function unknownLesson(given: string, all: LessonDetails[]): AppError {
  const numbers = all.map(({ number }) => number).join(', ') || 'none';
  return new AppError('not_found', `There is no lesson "${given}"; there are ${numbers}.`);
}
