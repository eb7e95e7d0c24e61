import type { LessonSummary } from '@doorstep/backend/contract/lessons';
import { Link } from 'wouter';
import { NumberPlate } from '../../components/ui/number-plate.tsx';
import { classNames } from '../../lib/class-names.ts';
import { paths } from '../../lib/paths.ts';
import { lessonsTexts } from '../../texts/lessons.ts';
import styles from './lesson-list.module.css';
import { StepPips } from './step-pips.tsx';

/** One lesson: number, title, time, and a doorway for each step. The title's link covers the row. */
export function LessonRow({
  lesson,
  done,
}: {
  lesson: LessonSummary;
  /** Absent where nobody knows. */
  done: readonly boolean[] | undefined;
}) {
  const { number, title, minutes, steps } = lesson;
  const count = done?.filter(Boolean).length;
  return (
    <li className={styles.row}>
      <NumberPlate number={number} size="s" />
      <div className={styles.what}>
        <h2 className={styles.heading}>
          <Link href={paths.lesson.href(number)}>
            <span className="visually-hidden">{number} </span>
            {title}
          </Link>
        </h2>
        <p>
          {lessonsTexts.minutes(minutes)} ·{' '}
          <span className={classNames(count === steps && styles.done)}>
            {stateOf(count, steps)}
          </span>
        </p>
      </div>
      <StepPips done={done ?? Array.from({ length: steps }, () => false)} />
    </li>
  );
}

function stateOf(done: number | undefined, steps: number): string {
  if (done === undefined) return lessonsTexts.steps(steps);
  if (done === steps) return lessonsTexts.done;
  return done === 0 ? lessonsTexts.notBegun : lessonsTexts.part(done, steps);
}
