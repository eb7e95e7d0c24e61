import type { LessonsProgress } from '@doorstep/backend/contract/lessons';
import { useId } from 'react';
import { CommandLine } from '../../components/ui/command-line.tsx';
import { Emphasised } from '../../components/ui/emphasised.tsx';
import { classNames } from '../../lib/class-names.ts';
import { tickTexts } from '../../texts/lessons.ts';
import styles from './ticks.module.css';

interface TicksProps {
  number: string;
  progress: LessonsProgress | undefined;
  /** Nobody has answered yet, well or badly. */
  pending: boolean;
}

/** How to get ticks: what to type where there is a cluster, and where there is none. */
export function Ticks({ number, progress, pending }: TicksProps) {
  const id = useId();
  const source = progress?.source ?? 'unknown';
  return (
    <section className={styles.ticks} aria-labelledby={id} aria-busy={pending || undefined}>
      <h2 id={id}>{tickTexts.heading}</h2>
      <p className={classNames(styles.words, pending && styles.waiting)}>
        {!pending && <Emphasised text={tickTexts[source]} />}
      </p>
      {source === 'none' && <CommandLine command={tickTexts.build} />}
      <CommandLine command={tickTexts.command(number)} />
    </section>
  );
}
