import { FloorShadow, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import type { Paint } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** A flowerpot. */
export function taper({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={44} />
      <path d="M62 112H138L128 168H72z" fill={main} />
      <Shade d="M118 112H138L128 168H112z" />
      <rect x={54} y={100} width={92} height={16} rx={3} fill={accent} />
    </>
  );
}

/** A tall fluted planter. */
export function tall({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={36} />
      <path d="M66 90H134L126 168H74z" fill={main} />
      <Shade d="M112 90H134L126 168H108z" />
      <Stroke d="M80 106L84 160M98 106V160" colour={palette.ink} width={2} opacity={0.18} />
      <rect x={62} y={84} width={76} height={10} rx={2} fill={accent} />
    </>
  );
}

/** A long box of boards on two feet. */
export function trough({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={80} />
      <path d="M34 154h14v14h-14zM152 154h14v14h-14z" fill={accent} />
      <rect x={24} y={98} width={152} height={60} rx={4} fill={main} />
      <Stroke
        d="M62 106V154M100 106V154M138 106V154"
        colour={palette.ink}
        width={2}
        opacity={0.25}
      />
      <rect x={20} y={94} width={160} height={10} rx={3} fill={accent} />
    </>
  );
}

/** Half a barrel with its hoops. */
export function barrel({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={52} />
      <path d="M52 96H148Q158 132 146 168H54Q42 132 52 96z" fill={main} />
      <Stroke
        d="M76 98Q70 132 78 166M100 98V166M124 98Q130 132 122 166"
        colour={palette.walnut}
        width={2}
        opacity={0.5}
      />
      <path d="M49 106H151L152 114H48zM48 148H152L150 156H50z" fill={accent} />
    </>
  );
}

/** A bowl on a foot. */
export function bowl({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={40} />
      <rect x={78} y={154} width={44} height={14} rx={3} fill={main} />
      <path d="M42 104H158C156 142 126 158 100 158S44 142 42 104z" fill={main} />
      <Shade d="M124 104H158C156 142 126 158 104 158C122 146 126 124 124 104" />
      <rect x={38} y={96} width={124} height={12} rx={6} fill={accent} />
    </>
  );
}

/** A zinc bucket. */
export function bucket({ main, accent }: Paint) {
  return (
    <>
      <FloorShadow rx={44} />
      <path d="M58 104H142L132 168H68z" fill={main} />
      <Shade d="M120 104H142L132 168H114z" />
      <Stroke d="M61 118H139M66 152H134" colour={palette.iron} width={2} opacity={0.3} />
      <rect x={54} y={98} width={92} height={9} rx={4} fill={accent} />
      <Dots
        at={[
          [59, 113],
          [141, 113],
        ]}
        r={5}
        colour={palette.iron}
      />
    </>
  );
}

const potRims = [44, 100, 156];

/** Three small pots in a row. */
export function trio({ main, accent }: Paint) {
  const colours = [accent, main, palette.terra];
  return (
    <>
      <FloorShadow rx={82} />
      {potRims.map((x, index) => (
        <g key={x} fill={colours[index]}>
          <path d={`M${x - 22} 114h44l-6 54h-32z`} />
          <rect x={x - 25} y={106} width={50} height={12} rx={3} />
        </g>
      ))}
      <Shade d={potRims.map((x) => `M${x - 22} 118h44l-1 4h-42z`).join('')} />
    </>
  );
}

/** The wicker of a hanging basket and its three chains. */
export function HangingBasket({ paint: { main, accent } }: { paint: Paint }) {
  return (
    <>
      <Stroke d="M100 0L52 92M100 0L148 92M100 0V70" colour={palette.iron} width={3} />
      <path d="M44 92H156A56 50 0 0 1 44 92z" fill={main} />
      <Stroke d="M58 104H142M66 120H134M82 134H118" colour={accent} width={3} />
    </>
  );
}
