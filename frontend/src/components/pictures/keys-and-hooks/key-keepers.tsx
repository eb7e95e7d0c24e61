import type { Draw } from '../shared/draw.ts';
import { FloorShadow, Raised, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';
import { Key } from './key.tsx';

/** A key cupboard in the shape of a house. */
export const cabinet: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <path d="M46 146V66L100 26L154 66V146z" />
    </Raised>
    <path d="M34 72L100 22L166 72L158 82L100 38L42 82z" fill={accent} />
    <rect x={62} y={78} width={76} height={68} rx={3} fill={palette.cream} />
    <g fill={palette.ink}>
      <rect
        x={68}
        y={84}
        width={64}
        height={56}
        rx={2}
        fill="none"
        stroke={palette.ink}
        strokeWidth={2}
        opacity={0.2}
      />
      <circle cx={100} cy={104} r={9} />
      <path d="M97 106h6l4 20H93z" />
    </g>
    <circle cx={124} cy={112} r={4} fill={accent} />
  </>
);

/** A shelf for letters with hooks underneath. */
export const shelf: Draw = ({ main, accent }) => (
  <>
    <path d="M44 82V40L84 34V82z" fill={palette.paper} />
    <Stroke d="M52 50L76 46M52 60L70 57" colour={palette.steel} width={3} />
    <path d="M92 82V50H132V82z" fill={accent} />
    <Stroke d="M95 53L112 67L129 53" colour={palette.ink} width={2} opacity={0.4} />
    <Raised colour={main}>
      <rect x={24} y={80} width={152} height={16} rx={3} />
    </Raised>
    <Shade d="M24 90H176v3a3 3 0 0 1-3 3H27a3 3 0 0 1-3-3z" />
    <Key x={58} y={112} angle={6} colour={palette.brass} />
    <Key x={140} y={112} angle={-6} colour={palette.slate} />
    <Stroke d="M58 96V107M140 96V107" colour={palette.iron} width={4} />
  </>
);

/** The bowl by the door, with nothing in it. */
export const emptyBowl: Draw = ({ main, accent }) => (
  <>
    <FloorShadow cy={158} rx={50} />
    <path d="M40 98H160C160 138 132 156 112 156H88C68 156 40 138 40 98z" fill={main} />
    <Shade d="M122 98H160C160 138 132 156 112 156H104C122 144 126 122 122 98" />
    <rect x={36} y={92} width={128} height={12} rx={6} fill={accent} />
  </>
);

/** The bowl by the door with three keys in it. */
export const bowl: Draw = (paint, pattern) => (
  <>
    <Key x={62} y={78} angle={-38} colour={palette.slate} />
    <Key x={132} y={74} angle={34} colour={paint.accent} />
    <Key x={98} y={62} angle={4} colour={palette.brick} />
    {emptyBowl(paint, pattern)}
  </>
);
