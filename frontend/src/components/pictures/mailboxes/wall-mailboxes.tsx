import type { Draw } from '../shared/draw.ts';
import { Raised, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';

/** A box with a flap, and a letter that waits. */
export const wall: Draw = ({ main, accent }) => (
  <>
    <g transform="rotate(-6 100 50)">
      <rect x={74} y={22} width={50} height={30} rx={2} fill={palette.paper} />
      <Stroke d="M76 24L99 40L122 24" colour={palette.steel} width={2} />
    </g>
    <Raised colour={main}>
      <rect x={46} y={48} width={108} height={100} rx={8} />
    </Raised>
    <path d="M42 48H158V74Q100 88 42 74z" fill={accent} />
    <rect x={42} y={44} width={116} height={10} rx={4} fill={accent} />
    <rect x={62} y={47} width={76} height={4} rx={2} fill={palette.ink} />
    <circle cx={100} cy={104} r={7} fill={palette.gold} />
    <rect x={98} y={104} width={4} height={13} fill={palette.gold} />
  </>
);

/** A cast box with a round head. */
export const arch: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <path d="M52 150V84A48 48 0 0 1 148 84V150z" />
    </Raised>
    <Shade d="M122 41A48 48 0 0 1 148 84V150H126V84Q126 56 122 41" />
    <rect x={68} y={76} width={64} height={12} rx={6} fill={palette.ink} />
    <rect x={68} y={74} width={64} height={5} rx={2} fill={accent} />
    <rect x={68} y={104} width={64} height={34} rx={3} fill={palette.paper} opacity={0.16} />
    <circle cx={122} cy={121} r={4} fill={accent} />
  </>
);

/** A tall narrow box of ribbed steel. */
export const slim: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={64} y={22} width={72} height={128} rx={6} />
    </Raised>
    <Shade d="M112 22H136V144a6 6 0 0 1-6 6H112z" />
    <rect x={74} y={38} width={52} height={10} rx={5} fill={palette.ink} />
    <rect x={60} y={18} width={80} height={10} rx={4} fill={accent} />
    <Stroke
      d="M82 66V136M94 66V136M106 66V136M118 66V136"
      colour={accent}
      width={3}
      opacity={0.75}
    />
  </>
);

/** A box with a roll for the newspaper below it. */
export const tube: Draw = ({ main, accent }) => (
  <>
    <Stroke d="M66 98V112M134 98V112" colour={accent} width={6} />
    <Raised colour={main}>
      <rect x={34} y={38} width={132} height={60} rx={8} />
      <rect x={34} y={110} width={132} height={38} rx={19} />
    </Raised>
    <rect x={34} y={30} width={132} height={16} rx={6} fill={accent} />
    <rect x={70} y={60} width={60} height={9} rx={4} fill={palette.ink} />
    <circle cx={54} cy={129} r={14} fill={palette.ink} opacity={0.16} />
    <circle cx={54} cy={129} r={10} fill={palette.paper} />
    <Stroke d="M50 129a4 4 0 1 1 4 4" colour={palette.steel} width={2} />
  </>
);

/** A wooden house for letters. */
export const cottage: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <path d="M50 150V78L100 40L150 78V150z" />
    </Raised>
    <Stroke
      d="M62 96V148M81 108V148M119 108V148M138 96V148"
      colour={palette.walnut}
      width={2}
      opacity={0.4}
    />
    <path d="M32 84L100 28L168 84L158 96L100 48L42 96z" fill={accent} />
    <rect x={70} y={92} width={60} height={11} rx={5} fill={palette.ink} />
    <path d="M100 130C78 116 92 104 100 115C108 104 122 116 100 130" fill={palette.paper} />
  </>
);
