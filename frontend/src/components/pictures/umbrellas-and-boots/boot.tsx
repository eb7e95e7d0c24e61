import type { ReactNode } from 'react';

/**
 * One boot, toe to the right, its heel at `x` and its shaft's rim at `top`. `details` lie on the
 * leather and under the sole and the rim; they are drawn with the heel at 0.
 */
export function Boot({
  x,
  top,
  colour,
  sole,
  details,
}: {
  x: number;
  top: number;
  colour: string;
  sole: string;
  details: ReactNode;
}) {
  return (
    <g transform={`translate(${x})`}>
      <path d={`M0 ${top}H36V136Q62 138 64 162H0z`} fill={colour} />
      {details}
      <g fill={sole}>
        <rect x={-2} y={160} width={68} height={9} rx={4} />
        <rect x={-2} y={top - 4} width={40} height={10} rx={3} />
      </g>
    </g>
  );
}
