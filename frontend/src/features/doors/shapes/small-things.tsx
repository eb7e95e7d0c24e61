import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

/** A pod as a box with its ready mark: a disc, or a ring in a dashed box. */
export function PodBox({ state }: ShapeProps) {
  const ready = state === 'open';
  return (
    <>
      <rect
        className={ready ? styles.box : `${styles.box} ${styles.dashed}`}
        x={-14}
        y={-9}
        width={28}
        height={18}
        rx={6}
      />
      <circle className={ready ? styles.ready : styles.unready} cx={-5} r={3.5} />
    </>
  );
}

/** A NetworkPolicy: courses of brick with a gap. */
export function WallPiece() {
  return (
    <>
      <path className={styles.bricks} d="M-14 12V-12H14V12H4V-2A4 4 0 0 0 -4 -2V12Z" />
      <path className={styles.courses} d="M-14 -4H-4M4 -4H14M-14 4H-4M4 4H14M-5 -12V-6M5 -12V-6" />
      <path className={styles.courses} d="M-9 -4V4M9 -4V4" />
    </>
  );
}

/** The reader's own machine: a screen on a table. */
export function Machine() {
  return (
    <>
      <rect className={styles.box} x={-11} y={-10} width={22} height={15} rx={2} />
      <path className={styles.table} d="M-15 9H15" />
    </>
  );
}
