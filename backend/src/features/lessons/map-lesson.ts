import { basename, dirname } from 'node:path/posix';
import type { Lesson, Step } from '@doorstep/k8s/lessons/lesson';
import type {
  LessonDetails,
  LessonManifest,
  LessonStep,
  LessonSummary,
} from '../../contract/lessons.ts';

/** The name of the folder that a lesson lies in: `04-nodeport`. */
export function folderOf({ file }: Pick<Lesson, 'file'>): string {
  return basename(dirname(file));
}

/** A lesson without its neighbours. */
export function toDetails(lesson: Lesson, manifests: LessonManifest[]): LessonDetails {
  const { number, title, minutes, about, intro, steps, closing } = lesson;
  const slug = folderOf(lesson).slice(number.length + 1);
  const texts = { about, intro, steps: steps.map(toStep), closing };
  return { number, slug, title, minutes, ...texts, manifests };
}

/** A lesson as the table of contents has it. */
export function toSummary(lesson: LessonDetails): LessonSummary {
  const { number, slug, title, minutes, steps } = lesson;
  return { number, slug, title, minutes, steps: steps.length };
}

function toStep({ heading, text, commands, seen, claims, after }: Step): LessonStep {
  return {
    heading,
    text,
    commands,
    ...(seen && { seen }),
    claims: claims.map((claim) => claim.text),
    ...(after !== undefined && { after }),
  };
}
