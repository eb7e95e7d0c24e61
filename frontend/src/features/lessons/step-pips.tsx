import { createElement } from 'react';
import type { ReactNode } from 'react';
import styles from './lesson-list.module.css';
import { StepMark } from './step-mark.tsx';

/** A small street: a doorway for each step, filled when it is done. Words beside it say how many. */
export function StepPips({ done }: { done: readonly boolean[] }) {
  const doors = done.map(doorOf);
  return createElement('div', { className: styles.pips, 'aria-hidden': true }, ...doors);
}

function doorOf(isDone: boolean): ReactNode {
  return <StepMark state={isDone ? 'done' : 'open'} size="s" />;
}
