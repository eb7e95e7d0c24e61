import type { LessonsProgress, LessonSummary } from '@doorstep/backend/contract/lessons';
import { lessonsTexts } from '../../texts/lessons.ts';
import styles from './lesson-list.module.css';
import { LessonRow } from './lesson-row.tsx';
import { doneSteps } from './model/lesson-progress.ts';

interface LessonListProps {
  lessons: readonly LessonSummary[];
  progress: LessonsProgress | undefined;
}

/** The table of contents, and how far one is in each. */
export function LessonList({ lessons, progress }: LessonListProps) {
  return (
    <ol className={styles.rows} aria-label={lessonsTexts.list}>
      {lessons.map((lesson) => (
        <LessonRow key={lesson.number} lesson={lesson} done={doneSteps(lesson, progress)} />
      ))}
    </ol>
  );
}
