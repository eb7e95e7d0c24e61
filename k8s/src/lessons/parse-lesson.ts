import { readBlocks } from './blocks.ts';
import { LessonError } from './lesson-error.ts';
import type { Violation } from './lesson-error.ts';
import type { Lesson } from './lesson.ts';
import { parseClosing } from './parse-closing.ts';
import { parseHead } from './parse-head.ts';
import { parseStep } from './parse-step.ts';
import { checkOrder, splitSections } from './sections.ts';

/** Reads a lesson. Throws a `LessonError` that names every place where it leaves the format. */
export function parseLesson(text: string, file: string): Lesson {
  const { blocks, violations: unread } = readBlocks(text);
  const violations: Violation[] = [...unread];
  const complain = (violation: Violation) => {
    violations.push(violation);
  };
  const { head, sections } = splitSections(blocks);
  const title = parseHead(head, complain);
  checkOrder(sections, complain);
  const steps = sections.slice(0, -1).map((section) => parseStep(section, complain));
  const closing = parseClosing(sections.at(-1), complain);
  if (violations.length > 0) throw new LessonError(file, violations);
  return { ...title, steps, closing, file };
}
