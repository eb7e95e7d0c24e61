import type { Draw } from '../shared/draw.ts';
import { Raised, RaisedRod } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** A plain ring on a boss. */
export const ring: Draw = ({ main, accent }) => (
  <>
    <RaisedRod colour={main} width={12}>
      <circle cx={100} cy={98} r={36} />
    </RaisedRod>
    <circle cx={100} cy={138} r={10} fill={accent} />
    <Stroke d="M72 84A32 32 0 0 1 92 68" colour={accent} width={3} />
    <circle cx={100} cy={56} r={22} fill={main} />
    <circle cx={100} cy={56} r={12} fill={accent} />
    <circle cx={100} cy={56} r={5} fill={main} />
  </>
);

/** A fox with the ring in its jaw. */
export const fox: Draw = ({ main, accent }) => (
  <>
    <RaisedRod colour={accent} width={9}>
      <circle cx={100} cy={120} r={24} />
    </RaisedRod>
    <Raised colour={main}>
      <path d="M50 22L78 48H122L150 22L146 78L100 122L54 78z" />
    </Raised>
    <path d="M54 78L100 122L146 78L118 80L100 98L82 80z" fill={palette.paper} />
    <path d="M58 36L72 50L60 58zM142 36L128 50L140 58z" fill={palette.ink} opacity={0.16} />
    <Dots
      at={[
        [80, 68],
        [120, 68],
      ]}
      r={5}
      colour={palette.ink}
    />
    <path d="M90 106H110L100 122z" fill={palette.ink} />
  </>
);

/** A stirrup between two bosses. */
export const bar: Draw = ({ main, accent }) => (
  <>
    <RaisedRod colour={main} width={14}>
      <path d="M68 56V98C68 130 132 130 132 98V56" />
    </RaisedRod>
    <Dots
      at={[
        [68, 50],
        [132, 50],
      ]}
      r={15}
      colour={main}
    />
    <Dots
      at={[
        [68, 50],
        [132, 50],
      ]}
      r={7}
      colour={accent}
    />
    <rect x={84} y={112} width={32} height={20} rx={10} fill={accent} />
  </>
);

/** A bee that knocks with its sting. */
export const bee: Draw = ({ main, accent }) => (
  <>
    <Raised colour={accent}>
      <ellipse cx={66} cy={82} rx={32} ry={17} transform="rotate(24 66 82)" />
      <ellipse cx={134} cy={82} rx={32} ry={17} transform="rotate(-24 134 82)" />
    </Raised>
    <Raised colour={main}>
      <ellipse cx={100} cy={100} rx={27} ry={44} />
    </Raised>
    <RaisedRod colour={main} width={6}>
      <circle cx={100} cy={147} r={11} />
    </RaisedRod>
    <Stroke d="M79 88H121M77 104H123M82 120H118" colour={palette.ink} width={8} />
    <circle cx={100} cy={54} r={16} fill={palette.ink} />
    <Stroke d="M94 42L84 28M106 42L116 28" colour={palette.ink} width={4} />
  </>
);
