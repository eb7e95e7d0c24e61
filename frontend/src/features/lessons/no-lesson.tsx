import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { errorTexts } from '../../texts/errors.ts';
import { lessonsTexts, lessonTexts } from '../../texts/lessons.ts';

/** The address of a lesson that does not exist. */
export function NoLesson() {
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
