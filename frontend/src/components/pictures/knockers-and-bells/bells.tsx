import type { Draw } from '../shared/draw.ts';
import { Raised, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';

/** A round push with a china button. */
export const push: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <circle cx={100} cy={86} r={52} />
    </Raised>
    <circle cx={100} cy={86} r={40} fill="none" stroke={accent} strokeWidth={4} />
    <circle cx={100} cy={86} r={26} fill={palette.ink} opacity={0.16} />
    <circle cx={100} cy={84} r={23} fill={palette.paper} />
    <circle cx={94} cy={78} r={6} fill="#fff" />
    <Dots
      at={[
        [100, 40],
        [100, 132],
      ]}
      r={3}
      colour={accent}
    />
  </>
);

/** A handle on a rod. */
export const pull: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={76} y={14} width={48} height={58} rx={24} />
      <rect x={60} y={110} width={80} height={22} rx={11} />
    </Raised>
    <Dots
      at={[
        [100, 22],
        [100, 64],
      ]}
      r={3}
      colour={accent}
    />
    <circle cx={100} cy={43} r={13} fill={accent} />
    <circle cx={100} cy={43} r={7} fill={palette.ink} opacity={0.35} />
    <Stroke d="M100 43V112" colour={main} width={8} />
    <Stroke d="M98 52V106" colour={accent} width={2} />
    <path d="M71 110h9v22h-9a11 11 0 0 1 0-22M129 110h-9v22h9a11 11 0 0 0 0-22" fill={accent} />
    <rect x={92} y={108} width={16} height={26} rx={4} fill={accent} />
  </>
);

/** A ship's bell on its bracket, with a lanyard. */
export const bell: Draw = ({ main, accent }) => (
  <>
    <Stroke d="M40 24V76M40 34H92C104 34 104 46 100 54" colour={palette.iron} width={8} />
    <circle cx={100} cy={136} r={10} fill={palette.iron} />
    <Raised colour={main}>
      <path d="M60 128C72 114 68 60 100 56C132 60 128 114 140 128z" />
    </Raised>
    <Shade d="M112 60C132 66 128 114 140 128H122C112 112 118 72 112 60" />
    <rect x={54} y={124} width={92} height={11} rx={5} fill={accent} />
    <Stroke d="M100 144V166" colour={palette.brick} width={6} />
    <circle cx={100} cy={170} r={6} fill={palette.brick} />
  </>
);

const speakerHoles = [50, 62, 74].flatMap((y) => [82, 94, 106, 118].map((x): Point => [x, y]));

/** A chime with its loudspeaker and a lit push. */
export const chime: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={62} y={30} width={76} height={116} rx={16} />
    </Raised>
    <path
      d="M62 88V46a16 16 0 0 1 16-16h44a16 16 0 0 1 16 16v42z"
      fill={palette.paper}
      opacity={0.14}
    />
    <Dots at={speakerHoles} r={3} colour={accent} />
    <circle cx={100} cy={116} r={19} fill={accent} />
    <circle cx={100} cy={116} r={12} fill={palette.paper} />
    <path d="M94 119l2-9a4 4 0 0 1 8 0l2 9z" fill={main} />
  </>
);
