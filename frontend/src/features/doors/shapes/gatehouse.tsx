import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';

const arches = [-11, 11];

/** Ingress or Gateway: one house with battlements and two ways through; 48 by 36 round its middle. */
export function Gatehouse({ state }: ShapeProps) {
  return (
    <>
      <path
        className={styles.frame}
        d="M-24 18V-18H-17V-12H-11V-18H-4V-12H4V-18H11V-12H17V-18H24V18Z"
      />
      {arches.map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path className={styles.leaf} d="M-7 18V4A7 7 0 0 1 7 4V18Z" />
          {state === 'in doubt' && (
            <text className={styles.doubt} y={15}>
              ?
            </text>
          )}
          {(state === 'shut' || state === 'mismatch') && (
            <path className={styles.bolt} d="M-9 9H9" />
          )}
        </g>
      ))}
    </>
  );
}
