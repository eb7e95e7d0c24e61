import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';
import { Key } from './key.tsx';

/** One hook that ends in a knob. */
export const single: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={80} y={30} width={40} height={78} rx={20} />
    </Raised>
    <Stroke d="M100 68V112C100 148 138 148 138 118" colour={main} width={11} />
    <Stroke d="M103 106V114C106 136 132 140 134 118" colour={accent} width={2} opacity={0.3} />
    <Dots
      at={[
        [100, 44],
        [100, 94],
      ]}
      r={4}
      colour={accent}
    />
    <circle cx={138} cy={112} r={9} fill={accent} />
  </>
);

const pegs = [40, 80, 120, 160];
const pegHeads = pegs.map((x): Point => [x, 80]);
const pegNecks = pegs.map((x) => `M${x - 4} 62h8v18h-8z`).join('');

/** A rail of wooden pegs, two of them in use. */
export const pegRail: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={16} y={50} width={168} height={26} rx={5} />
    </Raised>
    <Stroke d="M24 58H100M120 67H178" colour={accent} width={2} opacity={0.35} />
    <Key x={80} y={98} angle={8} colour={palette.slate} />
    <path d={pegNecks} fill={accent} />
    <Dots at={pegHeads} r={10} colour={accent} />
    <Stroke d="M120 84L112 126M120 84L128 126" colour={palette.brick} width={4} />
    <rect x={106} y={122} width={28} height={22} rx={4} fill={palette.brick} />
  </>
);

const hooks = [48, 100, 152];
const hookTips = hooks.map((x): Point => [x + 20, 101]);
const upperTips = hooks.map((x): Point => [x - 14, 57]);
const screws = hooks.map((x): Point => [x, 53]);

/** Three forged double hooks on a bar. */
export const row: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={20} y={44} width={160} height={18} rx={3} />
    </Raised>
    <Stroke d={hooks.map((x) => `M${x} 58v42c0 20 20 20 20 4`).join('')} colour={main} width={7} />
    <Stroke d={hooks.map((x) => `M${x} 72c-12 0-14-6-14-14`).join('')} colour={main} width={5} />
    <Dots at={hookTips} r={6} colour={accent} />
    <Dots at={upperTips} r={4} colour={accent} />
    <Dots at={screws} r={3} colour={accent} />
  </>
);
