import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { LessonList } from '../../features/lessons/lesson-list.tsx';
import { useLessonList, useProgress } from '../../features/lessons/lessons-query.ts';
import { LessonsIntro } from '../../features/lessons/lessons-intro.tsx';
import { nextLesson } from '../../features/lessons/model/lesson-progress.ts';
import { NoLessons } from '../../features/lessons/no-lesson.tsx';
import { Ticks } from '../../features/lessons/ticks.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import styles from './lessons-page.module.css';
import pageStyles from './pages.module.css';

/** All lessons, how far one is in each, and how to take them. */
export function LessonsPage() {
  const { data: lessons, error, isPending, isFetching, refetch } = useLessonList();
  const { data: progress, errorUpdateCount } = useProgress();
  const phase = useLoadingPhase(isPending);
  if (!lessons && error) {
    return (
      <div className={`page ${pageStyles.alone}`}>
        {error instanceof ApiError && error.code === 'switched_off' ? (
          <NoLessons />
        ) : (
          <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
      </div>
    );
  }
  const next = nextLesson(lessons ?? [], progress)?.lesson;
  return (
    <div className={`page ${styles.lessons}`}>
      <LoadingRegion phase={phase} skeleton={<LessonsSkeleton />}>
        {lessons && (
          <>
            <LessonsIntro lessons={lessons} progress={progress} />
            <div className={styles.columns}>
              <LessonList lessons={lessons} progress={progress} />
              {next && (
                <div className={styles.beside}>
                  <Ticks
                    number={next.number}
                    progress={progress}
                    pending={!progress && errorUpdateCount === 0}
                  />
                </div>
              )}
            </div>
          </>
        )}
      </LoadingRegion>
    </div>
  );
}

function LessonsSkeleton() {
  return (
    <div className={styles.lessons}>
      <Skeleton width="min(20rem, 60%)" height={46} />
      <Skeleton width="min(34rem, 100%)" height={56} />
      <Skeleton width="min(18rem, 80%)" height={48} />
      <div className={styles.columns}>
        <Skeleton height={1000} />
        <Skeleton className={styles.beside} height={300} />
      </div>
    </div>
  );
}
