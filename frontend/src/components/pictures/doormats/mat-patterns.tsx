import type { ReactElement } from 'react';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';

/** Numbers from `first` up to and including `last`, `step` apart. */
const steps = (first: number, last: number, step: number) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

/** Coir ends, strewn so that no two neighbours line up. */
const fleckPath = steps(30, 174, 15)
  .flatMap((y, row) =>
    steps(row % 2 === 0 ? 8 : 23, 192, 30).map((x, column) => {
      const wobble = ((row * 5 + column * 7) % 9) - 4;
      const rise = (row + column) % 2 === 0 ? 3 : -3;
      return `M${x + wobble} ${y - (wobble >> 1)}l6 ${rise}`;
    }),
  )
  .join('');

const zigzagPath = steps(24, 206, 26)
  .map((y) => `M0 ${y}${'l25-22 25 22'.repeat(4)}`)
  .join('');

const rayPath = [
  [20, 120],
  [32, 84],
  [62, 56],
  [100, 40],
  [138, 56],
  [168, 84],
  [180, 120],
]
  .map(([x, y]) => `M100 142L${x} ${y}`)
  .join('');

const studs: Point[] = steps(24, 178, 22).flatMap((y, row) =>
  steps(row % 2 === 0 ? 24 : 11, 190, 26).map((x): Point => [x, y]),
);

const stripePath = steps(28, 172, 24)
  .map((x) => `M${x} 0V200`)
  .join('');

const gridPath =
  steps(10, 190, 15)
    .map((x) => `M${x} 0V200`)
    .join('') +
  steps(5, 197, 16)
    .map((y) => `M0 ${y}H200`)
    .join('');

const arrowPath = 'M70 124V78M52 96L70 76L88 96M130 78V124M112 106L130 126L148 106';

/** Patterns of a mat, drawn over the whole field in one colour; the mat's shape cuts them. */
export const matPatterns: Record<string, (colour: string) => ReactElement> = {
  plain: (colour) => <Stroke d={fleckPath} colour={colour} width={3} opacity={0.4} />,
  chevron: (colour) => <Stroke d={zigzagPath} colour={colour} width={9} />,
  rays: (colour) => <Stroke d={rayPath} colour={colour} width={8} />,
  dots: (colour) => <Dots at={studs} r={6} colour={colour} />,
  stripes: (colour) => <Stroke d={stripePath} colour={colour} width={10} />,
  rings: (colour) => (
    <g fill="none" stroke={colour} strokeWidth={9}>
      {[22, 42, 62].map((r) => (
        <circle key={r} cx={100} cy={100} r={r} />
      ))}
    </g>
  ),
  arrows: (colour) => <Stroke d={arrowPath} colour={colour} width={11} />,
  grid: (colour) => <Stroke d={gridPath} colour={colour} width={5} />,
};
