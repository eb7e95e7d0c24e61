import type { Draw } from '../shared/draw.ts';
import { Glow, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';

/** An opal glass globe under the porch's ceiling. */
export const globe: Draw = ({ main, accent }) => (
  <>
    <Glow cy={98} r={84} />
    <rect x={84} y={8} width={32} height={10} rx={4} fill={main} />
    <Stroke d="M100 16V48" colour={main} width={7} />
    <circle cx={100} cy={100} r={46} fill={palette.paper} />
    <path d="M118 58a46 46 0 1 1-60 62a50 50 0 0 0 60-62" fill={accent} opacity={0.35} />
    <ellipse cx={84} cy={84} rx={9} ry={13} fill="#fff" />
    <path d="M76 46H124L130 64H70z" fill={main} />
    <rect x={70} y={60} width={60} height={5} rx={2} fill={accent} />
  </>
);

/** A shade on a cord with its cone of light. */
export const pendant: Draw = ({ main, accent }) => (
  <>
    <path d="M52 96H148L186 200H14z" fill={palette.lamp} opacity={0.45} />
    <Stroke d="M100 0V44" colour={palette.iron} width={4} />
    <ellipse cx={100} cy={97} rx={30} ry={16} fill={palette.lamp} />
    <path d="M44 98C46 66 76 46 92 44H108C124 46 154 66 156 98z" fill={main} />
    <Shade d="M108 44C124 46 154 66 156 98H136C134 72 118 50 108 44" />
    <rect x={90} y={34} width={20} height={12} rx={3} fill={accent} />
  </>
);

/** The tops of the sockets on the sagging cord. */
const sockets: Point[] = [
  [18, 54],
  [56, 71],
  [100, 62],
  [142, 43],
  [180, 36],
];
const lowered = (points: readonly Point[], by: number) =>
  points.map(([x, y]): Point => [x, y + by]);
const every = (remainder: number) => sockets.filter((_, index) => index % 2 === remainder);
const socketPath = sockets.map(([x, y]) => `M${x - 6} ${y}h12v14h-12z`).join('');

/** Bulbs on a cord, by turns clear and coloured. */
export const festoon: Draw = ({ main, accent }) => (
  <>
    <Dots at={lowered(sockets, 27)} r={26} colour={palette.lamp} opacity={0.45} />
    <Stroke d="M-4 34Q50 92 100 62T204 36" colour={main} width={4} />
    <path d={socketPath} fill={main} />
    <Dots at={lowered(every(0), 26)} r={14} colour={palette.lamp} />
    <Dots at={lowered(every(1), 26)} r={14} colour={accent} />
    <g transform="translate(-4 -4)">
      <Dots at={lowered(sockets, 26)} r={4} colour={palette.paper} opacity={0.7} />
    </g>
  </>
);
