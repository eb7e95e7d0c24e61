import { Clipped } from '../shared/clipped.tsx';
import type { Draw } from '../shared/draw.ts';
import { FloorShadow, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';

const canopy = (
  <path d="M20 100A80 76 0 0 1 180 100Q167 86 153 100Q140 86 127 100Q113 86 100 100Q87 86 73 100Q60 86 47 100Q33 86 20 100z" />
);

/** An open umbrella; the pattern `panels` colours every second one. */
export const open: Draw = ({ main, accent }, pattern) => (
  <>
    <Stroke d="M100 20V148C100 168 126 168 126 150" colour={palette.walnut} width={6} />
    <Clipped shape={canopy}>
      <rect width={200} height={120} fill={main} />
      {pattern === 'panels' && (
        <path
          d="M100 20Q58 50 47 104L73 104Q80 50 100 20Q120 50 127 104L153 104Q142 50 100 20"
          fill={accent}
        />
      )}
    </Clipped>
    <Stroke d="M100 16V24" colour={palette.walnut} width={6} />
  </>
);

/** A rolled umbrella that leans. */
export const walking: Draw = ({ main, accent }) => (
  <>
    <FloorShadow cx={102} rx={20} />
    <g transform="rotate(9 100 166)">
      <Stroke d="M100 60V32C100 12 130 12 130 34" colour={palette.walnut} width={8} />
      <path d="M86 62H114L108 148L100 158L92 148z" fill={main} />
      <path d="M102 62H114L108 148L102 156z" fill={accent} />
      <rect x={82} y={56} width={36} height={9} rx={3} fill={palette.gold} />
      <rect x={87} y={96} width={26} height={6} rx={3} fill={palette.gold} />
      <Stroke d="M100 156V166" colour={palette.steel} width={4} />
    </g>
  </>
);

/** A short umbrella with its strap; the pattern `stripes` runs down its cloth. */
export const compact: Draw = ({ main, accent }, pattern) => (
  <>
    <FloorShadow rx={26} />
    <Stroke d="M112 24C150 30 150 84 126 84" colour={accent} width={5} />
    <rect x={84} y={10} width={32} height={30} rx={10} fill={palette.iron} />
    <rect x={94} y={38} width={12} height={16} fill={palette.steel} />
    <path
      d="M78 60Q100 44 122 60L128 160L118 168L110 160L100 168L90 160L82 168L72 160z"
      fill={main}
    />
    <Shade d="M104 54Q116 54 122 60L128 160L118 168L110 160z" />
    {pattern === 'stripes' && <Stroke d="M92 62L86 154" colour={accent} width={4} />}
    <rect x={71} y={104} width={58} height={14} rx={3} fill={accent} />
    <circle cx={116} cy={111} r={4} fill={palette.paper} />
  </>
);

/** A stand with two umbrellas in it. */
export const stand: Draw = ({ main, accent }) => (
  <>
    <Stroke d="M82 100L74 40C70 12 98 10 98 34" colour={palette.walnut} width={7} />
    <path d="M70 104L66 62L82 58L94 104z" fill={palette.plum} />
    <Stroke d="M122 100L128 24" colour={palette.iron} width={6} />
    <rect x={118} y={12} width={22} height={16} rx={7} fill={palette.iron} />
    <path d="M106 104L120 48L136 50L134 104z" fill={palette.sky} />
    <Shade d="M126 49L136 50L134 104H124z" />
    <FloorShadow rx={38} />
    <path d="M62 92H138L132 168H68z" fill={main} />
    <Shade d="M116 92H138L132 168H114z" />
    <Stroke d="M66 108H134M68 130H132M69 152H131" colour={accent} width={4} />
    <rect x={58} y={86} width={84} height={10} rx={4} fill={accent} />
  </>
);
