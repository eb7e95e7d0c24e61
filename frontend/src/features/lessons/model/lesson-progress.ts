import type { LessonsProgress, LessonSummary } from '@doorstep/backend/contract/lessons';

/** Which steps of a lesson are done; `undefined` where nobody knows. */
export function doneSteps(
  { number, steps }: Pick<LessonSummary, 'number'> & { steps: number },
  progress: LessonsProgress | undefined,
): boolean[] | undefined {
  if (progress?.source !== 'cluster') return undefined;
  const taken = progress.lessons[number] ?? [];
  return Array.from({ length: steps }, (_, index) =>
    taken.some(({ step, done }) => step === index && done),
  );
}

/** Where a learner is: the first lesson that is not done after the last one with a step that is. */
export function nextLesson(
  lessons: readonly LessonSummary[],
  progress: LessonsProgress | undefined,
): { lesson: LessonSummary; begun: boolean } | undefined {
  const counted = lessons.map((lesson) => {
    const done = doneSteps(lesson, progress)?.filter(Boolean).length ?? 0;
    return { lesson, done };
  });
  const last = counted.findLastIndex(({ done }) => done > 0);
  const next = counted.slice(Math.max(0, last)).find(({ lesson, done }) => done < lesson.steps);
  const lesson = next?.lesson ?? counted[0]?.lesson;
  return lesson && { lesson, begun: last !== -1 && next !== undefined };
}
