import type { ReactNode } from 'react';

/** A product's drawing inside a larger scene: its 200 × 200 frame as a square of `size`. */
export function Piece({
  x,
  y,
  size,
  children,
}: {
  x: number;
  y: number;
  size: number;
  children: ReactNode;
}) {
  return <g transform={`translate(${x} ${y}) scale(${size / 200})`}>{children}</g>;
}
