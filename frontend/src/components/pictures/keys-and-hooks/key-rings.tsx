import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';
import { Key } from './key.tsx';

/** A leather fob and one key, hung up. */
export const fob: Draw = ({ main, accent }) => (
  <>
    <Stroke d="M100 0V34" colour={palette.iron} width={4} />
    <circle cx={100} cy={50} r={18} fill="none" stroke={palette.slate} strokeWidth={5} />
    <Key x={84} y={78} angle={18} colour={palette.brass} />
    <Raised colour={main}>
      <path d="M104 66L134 74L128 150A17 17 0 0 1 94 146z" />
    </Raised>
    <circle cx={117} cy={82} r={5} fill="var(--w)" />
    <Stroke d="M110 96L124 99M104 142L120 145" colour={accent} width={3} />
  </>
);

/** Three keys on a ring, one of them in `edge`, without anything to hang it on. */
export const keyRing: Draw = ({ main, accent, edge }) => (
  <>
    <circle cx={100} cy={54} r={34} fill="none" stroke={accent} strokeWidth={7} />
    <Key x={100} y={96} angle={0} colour={main} />
    <Key x={78} y={88} angle={26} colour={edge} />
    <Key x={122} y={88} angle={-26} colour={accent} />
  </>
);

/** The ring of keys on its hook. */
export const bunch: Draw = (paint, pattern) => (
  <>
    <Stroke d="M100 0V20" colour={palette.iron} width={5} />
    {keyRing({ ...paint, edge: palette.slate }, pattern)}
  </>
);
