import type { ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { Icon } from './icon.tsx';
import styles from './note.module.css';

interface NoteProps {
  kind: 'warn' | 'bad' | 'info';
  /** `status` speaks when the reader pauses, `alert` at once; leave out for a note that was there. */
  role?: 'status' | 'alert';
  children: ReactNode;
}

/** A sentence or two beside the thing they are about. Red (`bad`) means that something is wrong. */
export function Note({ kind, role, children }: NoteProps) {
  return (
    <div className={classNames(styles.note, styles[kind])} role={role}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <div>{children}</div>
    </div>
  );
}
