import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

/** ClusterIP: an arched inner door, half of it swung open; 20 by 28 round its middle. */
export function InnerDoor({ state }: ShapeProps) {
  return (
    <>
      <path className={styles.frame} d="M-10 14V-4A10 10 0 0 1 10 -4V14Z" />
      {state === 'open' && (
        <>
          <path className={styles.leaf} d="M-10 14V-4A10 10 0 0 1 0 -14V16Z" />
          <circle className={styles.knob} cx={-3} cy={3} r={1.8} />
        </>
      )}
      {state === 'in doubt' && (
        <text className={styles.doubt} y={8}>
          ?
        </text>
      )}
      {(state === 'shut' || state === 'mismatch') && (
        <>
          <path className={styles.leaf} d="M-7 13V-4A7 7 0 0 1 7 -4V13Z" />
          <path className={styles.bolt} d="M-13 3H13" />
        </>
      )}
    </>
  );
}
