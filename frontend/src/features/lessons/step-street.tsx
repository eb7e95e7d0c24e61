import type { LessonStep } from '@doorstep/backend/contract/lessons';
import { lessonTexts } from '../../texts/lessons.ts';
import type { JudgedStep } from './model/judged.ts';
import { stepId } from './step-id.ts';
import { StepMark } from './step-mark.tsx';
import styles from './step-street.module.css';

interface StepStreetProps {
  steps: readonly LessonStep[];
  judged: readonly JudgedStep[];
}

/** A doorway for each step, in a row: how far one is, and the way to each. */
export function StepStreet({ steps, judged }: StepStreetProps) {
  return (
    <nav aria-label={lessonTexts.steps} className={styles.street}>
      <ol>
        {steps.map(({ heading }, index) => {
          const state = judged[index]?.state ?? 'open';
          const name = lessonTexts.stepNamed(index + 1, heading, lessonTexts.state[state]);
          return (
            <li key={heading}>
              <a href={`#${stepId(index + 1)}`} aria-label={name} title={name}>
                <StepMark state={state} />
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
