import type { Happening } from '@doorstep/backend/contract/doors-picture';
import { classNames } from '../../../../lib/class-names.ts';
import { timelineTexts } from '../../../../texts/doors-page.ts';
import { clockTime } from '../../model/clock.ts';
import { DoorIcon } from '../../shapes/door-icon.tsx';
import type { ShapeKind } from '../../shapes/shape-kind.ts';
import { Mono } from '../frame/mono.tsx';
import { Panel } from '../frame/panel.tsx';
import styles from './timeline.module.css';

interface TimelinePanelProps {
  happenings: readonly Happening[];
  /** What to say while nothing has happened. */
  nothing: string;
}

/** What changed and what that did to the doors, newest first. Not live: it would never be quiet. */
export function TimelinePanel({ happenings, nothing }: TimelinePanelProps) {
  return (
    <Panel
      heading={timelineTexts.heading}
      aside={
        happenings.length > 0 && (
          <span className={styles.count}>{timelineTexts.count(happenings.length)}</span>
        )
      }
    >
      {happenings.length === 0 ? (
        <p className="muted">{nothing}</p>
      ) : (
        <ol className={styles.entries}>
          {happenings.map((happening) => (
            <Entry key={happening.id} happening={happening} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

const shapes: Record<Happening['about'], ShapeKind> = {
  door: 'inner door',
  pod: 'pod',
  node: 'hatch',
  wall: 'wall',
  request: 'your machine',
};

function Entry({ happening }: { happening: Happening }) {
  const { at, about, what, effect, mismatch } = happening;
  return (
    <li className={classNames(mismatch && styles.mismatch)}>
      <time dateTime={at}>
        <Mono>{clockTime(at)}</Mono>
      </time>
      <DoorIcon kind={shapes[about]} state={mismatch ? 'mismatch' : 'open'} />
      <span className={styles.what}>
        {what}
        {effect && <span className={styles.effect}>{effect}</span>}
      </span>
    </li>
  );
}
