import type { LessonDetails } from '@doorstep/backend/contract/lessons';
import { NumberPlate } from '../../components/ui/number-plate.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './lesson.module.css';
import type { Place } from './markdown/goal.ts';
import { MarkdownLine } from './markdown/markdown.tsx';

/** Number, title, and how long it takes. */
export function LessonHead({ lesson, place }: { lesson: LessonDetails; place: Place }) {
  const { number, title, about } = lesson;
  return (
    <div className={styles.head}>
      <NumberPlate number={number} />
      <PageHeading title={lessonTexts.pageTitle(number, title)}>
        <span className="visually-hidden">{number} </span>
        {title}
      </PageHeading>
      <p>
        <MarkdownLine text={about} place={place} />
      </p>
    </div>
  );
}
