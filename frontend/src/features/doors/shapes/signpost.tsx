import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

/** ExternalName: a signpost, for it is a name and nothing more; 30 by 30 round its middle. */
export function Signpost({ state }: ShapeProps) {
  return (
    <>
      <path className={styles.post} d="M-4 16V-14" />
      <path className={styles.frame} d="M-14 -13H8L16 -6L8 1H-14Z" />
      {state === 'in doubt' && (
        <text className={styles.doubt} x={-2} y={-2}>
          ?
        </text>
      )}
      {(state === 'shut' || state === 'mismatch') && (
        <path className={styles.bolt} d="M-16 -6H12" />
      )}
    </>
  );
}
