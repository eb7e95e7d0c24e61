import { Breadcrumbs } from '../../components/ui/breadcrumbs.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Lesson } from '../../features/lessons/lesson.tsx';
import { LessonSkeleton } from '../../features/lessons/lesson-skeleton.tsx';
import { useLesson } from '../../features/lessons/lessons-query.ts';
import { NoLesson, NoLessons } from '../../features/lessons/no-lesson.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { useMedia } from '../../lib/use-media.ts';
import { lessonsTexts, lessonTexts } from '../../texts/lessons.ts';
import styles from './lesson-page.module.css';
import { FoldedPicture, PictureBeside } from './lesson-page.picture.tsx';
import pageStyles from './pages.module.css';

/** From here on the picture, which is 704 px wide at least, has room beside a lesson. */
const wideEnough = '(min-width: 78em)';

/** One lesson, and the doors of the cluster beside it. */
export function LessonPage({ number }: { number: string }) {
  const { data: lesson, error, isPending, isFetching, refetch } = useLesson(number);
  const phase = useLoadingPhase(isPending);
  const isWide = useMedia(wideEnough);
  if (!lesson && error) {
    const code = error instanceof ApiError ? error.code : undefined;
    return (
      <div className={`page ${pageStyles.alone}`}>
        {code === 'not_found' && <NoLesson />}
        {code === 'switched_off' && <NoLessons />}
        {code !== 'not_found' && code !== 'switched_off' && (
          <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.lesson}>
          <Breadcrumbs
            label={lessonTexts.crumbs}
            crumbs={[{ text: lessonsTexts.title, href: paths.lessons.href() }, { text: number }]}
          />
          <LoadingRegion phase={phase} skeleton={<LessonSkeleton />}>
            {lesson && <Lesson lesson={lesson} beside={!isWide && <FoldedPicture />} />}
          </LoadingRegion>
        </div>
        {isWide && lesson && phase === 'done' && <PictureBeside />}
      </div>
    </div>
  );
}
