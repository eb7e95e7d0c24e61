import type { ReactNode } from 'react';
import { palette } from './palette.ts';

/** A thing on a wall: its silhouette, and the same silhouette as its shadow. */
export function Raised({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <>
      <g transform="translate(5 6)" fill={palette.ink} opacity={0.15}>
        {children}
      </g>
      <g fill={colour}>{children}</g>
    </>
  );
}

/** Like Raised, for a thing made of bent rod: only the outline of `children` is drawn. */
export function RaisedRod({
  colour,
  width,
  children,
}: {
  colour: string;
  width: number;
  children: ReactNode;
}) {
  return (
    <g fill="none" strokeWidth={width}>
      <g transform="translate(5 6)" stroke={palette.ink} opacity={0.15}>
        {children}
      </g>
      <g stroke={colour}>{children}</g>
    </g>
  );
}

/** The shadow on the floor below a standing thing. */
export function FloorShadow({ cx = 100, cy = 170, rx }: { cx?: number; cy?: number; rx: number }) {
  return <ellipse cx={cx} cy={cy} rx={rx} ry={5} fill={palette.ink} opacity={0.18} />;
}

/** The darker right side that gives a thing its volume. */
export function Shade({ d, opacity = 0.16 }: { d: string; opacity?: number }) {
  return <path d={d} fill={palette.ink} opacity={opacity} />;
}

/** Lamplight around a fitting. */
export function Glow({ cy, r }: { cy: number; r: number }) {
  return (
    <g fill={palette.lamp}>
      <circle cx={100} cy={cy} r={r} opacity={0.4} />
      <circle cx={100} cy={cy} r={Math.round(r * 0.68)} opacity={0.6} />
    </g>
  );
}
