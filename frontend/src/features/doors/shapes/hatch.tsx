import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

/** NodePort: a serving hatch with a ledge and a shutter; 20 by 20 round its middle. */
export function Hatch({ state }: ShapeProps) {
  return (
    <>
      <rect className={styles.frame} x={-10} y={-11} width={20} height={20} />
      {state === 'open' && (
        <>
          <rect className={styles.gap} x={-8} y={-5} width={16} height={13} />
          <rect className={styles.leaf} x={-10} y={-11} width={20} height={5} />
        </>
      )}
      {state === 'in doubt' && (
        <text className={styles.doubt} y={4}>
          ?
        </text>
      )}
      {(state === 'shut' || state === 'mismatch') && (
        <>
          <rect className={styles.leaf} x={-7} y={-8} width={14} height={15} />
          <path className={styles.bolt} d="M-14 -1H14" />
        </>
      )}
      <path className={styles.ledge} d="M-16 10H14" />
    </>
  );
}
