import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

/** LoadBalancer: a front door whose leaf swings out; 32 by 52 round its middle. */
export function FrontDoor({ state }: ShapeProps) {
  return (
    <>
      <path className={styles.frame} d="M-16 26V-26H16V26Z" />
      {state === 'open' ? (
        <>
          <rect className={styles.gap} x={-13} y={-23} width={26} height={49} />
          <path className={styles.leaf} d="M-16 -26L-27 -18V34L-16 26Z" />
          <circle className={styles.knob} cx={-24} cy={6} r={2} />
        </>
      ) : (
        <rect className={styles.leaf} x={-12} y={-22} width={24} height={46} />
      )}
      {state === 'in doubt' && (
        <text className={styles.doubt} y={7}>
          ?
        </text>
      )}
      {(state === 'shut' || state === 'mismatch') && <path className={styles.bolt} d="M-20 2H20" />}
      <path className={styles.sill} d="M-22 28H20M-18 -29H18" />
    </>
  );
}
