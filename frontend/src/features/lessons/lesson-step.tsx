import type { LessonManifest, LessonStep as Step } from '@doorstep/backend/contract/lessons';
import { CommandLine } from '../../components/ui/command-line.tsx';
import { lessonTexts } from '../../texts/lessons.ts';
import { ClaimList } from './claim-list.tsx';
import styles from './lesson-step.module.css';
import { Manifest } from './manifest.tsx';
import type { Place } from './markdown/goal.ts';
import { Markdown } from './markdown/markdown.tsx';
import type { JudgedStep } from './model/judged.ts';
import { SeenLines } from './seen-lines.tsx';
import { StepMark } from './step-mark.tsx';
import { stepId } from './step-id.ts';
import { StepState } from './step-state.tsx';

interface LessonStepProps {
  step: Step;
  judged: JudgedStep;
  /** Which, from 1, and of how many. */
  number: number;
  steps: number;
  place: Place;
  manifests: readonly LessonManifest[];
}

/** One thing to do: what to read, what to type, what to see, what must hold. */
export function LessonStep({ step, judged, number, steps, place, manifests }: LessonStepProps) {
  const { heading, text, commands, seen, after } = step;
  const id = stepId(number);
  return (
    <section id={id} className={styles.step} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <div className={styles.head}>
        <StepMark state={judged.state} />
        <div>
          <StepState judged={judged}>{lessonTexts.step(number, steps)}</StepState>
          <h2 id={`${id}-heading`}>{heading}</h2>
        </div>
      </div>
      <Markdown text={text} place={place} />
      {manifests.length > 0 && (
        <div className={styles.manifests}>
          {manifests.map((manifest) => (
            <Manifest key={manifest.name} manifest={manifest} folder={place.folder} />
          ))}
        </div>
      )}
      <div className={styles.commands}>
        {commands.map((command) => (
          <CommandLine key={command} command={command} />
        ))}
      </div>
      {seen && <SeenLines lines={seen} />}
      {judged.claims.length > 0 && (
        <ClaimList claims={judged.claims} quiet={judged.state === 'open'} />
      )}
      {after !== undefined && <Markdown text={after} place={place} />}
    </section>
  );
}
