import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { paths } from '../../lib/paths.ts';
import { errorTexts } from '../../texts/errors.ts';
import { lessonsTexts, lessonTexts } from '../../texts/lessons.ts';
import { useLessonList } from './lessons-query.ts';

/** The address of a lesson that does not exist, or of any where there are none. */
export function NoLesson() {
  const { isPending, error } = useLessonList();
  if (isPending) return null;
  if (error instanceof ApiError && error.code === 'not_found') return <NoLessons />;
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading>{lessonTexts.missingTitle}</PageHeading>}
      action={<ButtonLink href={paths.lessons.href()}>{lessonTexts.all}</ButtonLink>}
    >
      <p>{lessonTexts.missingText}</p>
    </StatePanel>
  );
}

/** An installation that does not show its doors has no lessons on them. */
export function NoLessons() {
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading title={lessonsTexts.title}>{lessonsTexts.offTitle}</PageHeading>}
      action={<ButtonLink href={paths.home.href()}>{errorTexts.home}</ButtonLink>}
    >
      <p>
        {lessonsTexts.off} <code>{lessonsTexts.offValue}</code>.
      </p>
    </StatePanel>
  );
}
