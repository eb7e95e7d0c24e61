import type { LessonDetails } from '@doorstep/backend/contract/lessons';
import { Link } from 'wouter';
import { NumberPlate } from '../../components/ui/number-plate.tsx';
import { paths } from '../../lib/paths.ts';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './lesson-ways.module.css';

/** To the lesson before this one, to the one after it, and to all. */
export function LessonWays({ lesson }: { lesson: LessonDetails }) {
  const { previous, next } = lesson;
  return (
    <nav aria-label={lessonTexts.onwards} className={styles.ways}>
      {previous && <Way word={lessonTexts.previous} lesson={previous} />}
      {next && <Way word={lessonTexts.next} lesson={next} />}
      <p>
        <Link href={paths.lessons.href()}>{lessonTexts.all}</Link>
      </p>
    </nav>
  );
}

function Way({ word, lesson }: { word: string; lesson: NonNullable<LessonDetails['next']> }) {
  return (
    <Link href={paths.lesson.href(lesson.number)} className={styles.way}>
      <NumberPlate number={lesson.number} size="s" />
      <span>
        <span className={styles.word}>{word}: </span>
        <span className="visually-hidden">{lesson.number} </span>
        <span className={styles.title}>{lesson.title}</span>
      </span>
    </Link>
  );
}
