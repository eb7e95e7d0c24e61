import type { ReactNode } from 'react';
import type { Draw } from '../shared/draw.ts';
import { FloorShadow } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';
import { Boot } from './boot.tsx';

function Pair(boot: { top: number; colour: string; sole: string; details: ReactNode }) {
  return (
    <>
      <FloorShadow cx={101} rx={72} />
      <Boot x={36} {...boot} />
      <Boot x={100} {...boot} />
    </>
  );
}

/** Tall rubber boots with a band. */
export const wellies: Draw = ({ main, accent }) => (
  <Pair
    top={44}
    colour={main}
    sole={palette.ink}
    details={
      <>
        <rect y={60} width={36} height={9} fill={accent} />
        <rect x={26} y={69} width={10} height={67} fill={palette.ink} opacity={0.16} />
      </>
    }
  />
);

/** Short boots with an elastic side and a loop to pull. */
export const ankle: Draw = ({ main, accent }) => (
  <Pair
    top={92}
    colour={main}
    sole={accent}
    details={
      <>
        <path d="M12 96H28L24 130H16z" fill={accent} />
        <Stroke d="M2 90q6-18 12 0" colour={accent} width={4} />
      </>
    }
  />
);

const spots: Point[] = [
  [12, 104],
  [27, 122],
  [11, 140],
  [40, 150],
];

/** Small boots with a handle; the pattern `dots` makes them spotted. */
export const kids: Draw = ({ main, accent }, pattern) => (
  <Pair
    top={82}
    colour={main}
    sole={palette.ink}
    details={
      <>
        {pattern === 'dots' && <Dots at={spots} r={6} colour={accent} />}
        <Stroke d="M8 80q10-22 20 0" colour={main} width={5} />
      </>
    }
  />
);

const bristles =
  Array.from({ length: 8 }, (_, index) => `M${65 + 10 * index} 136V150`).join('') +
  [96, 108, 120].map((y) => `M56 ${y}h11M144 ${y}h-11`).join('');

/** A brush for soles and sides, with a handle to hold on to. */
export const brush: Draw = ({ main, accent }) => (
  <>
    <FloorShadow rx={66} />
    <Stroke d={bristles} colour={accent} width={6} />
    <rect x={34} y={148} width={132} height={20} rx={4} fill={main} />
    <Stroke d="M52 144V78C52 64 148 64 148 78V144" colour={palette.iron} width={9} />
    <rect x={84} y={60} width={32} height={14} rx={6} fill={main} />
  </>
);
