import type { LessonsProgress, LessonSummary } from '@doorstep/backend/contract/lessons';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { paths } from '../../lib/paths.ts';
import { lessonsTexts } from '../../texts/lessons.ts';
import styles from './lessons-intro.module.css';
import { nextLesson } from './model/lesson-progress.ts';

interface LessonsIntroProps {
  lessons: readonly LessonSummary[];
  progress: LessonsProgress | undefined;
}

/** What the lessons are, how long they take, and the one to take now. */
export function LessonsIntro({ lessons, progress }: LessonsIntroProps) {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const next = nextLesson(lessons, progress);
  return (
    <div className={styles.intro}>
      <PageHeading>{lessonsTexts.title}</PageHeading>
      <p className={styles.lead}>{lessonsTexts.lead(lessons.length)}</p>
      <p className={styles.ways}>
        {next && (
          <ButtonLink href={paths.lesson.href(next.lesson.number)}>
            {(next.begun ? lessonsTexts.goOn : lessonsTexts.begin)(next.lesson.number)}
          </ButtonLink>
        )}
        <span>{lessonsTexts.together(lessons.length, minutes)}</span>
      </p>
    </div>
  );
}
