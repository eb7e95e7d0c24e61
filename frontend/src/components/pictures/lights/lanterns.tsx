import type { Draw } from '../shared/draw.ts';
import { FloorShadow, Glow } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';

/** A coach lantern with a candle in it. */
export const lantern: Draw = ({ main, accent }) => (
  <>
    <Glow cy={96} r={78} />
    <rect x={88} y={14} width={24} height={22} rx={4} fill={main} />
    <Stroke d="M100 34V46" colour={main} width={7} />
    <path d="M58 72L84 44H116L142 72zM66 72H134L124 138H76z" fill={main} />
    <path d="M76 79H97V131H84zM103 79H124L116 131H103z" fill={palette.lamp} />
    <rect x={96} y={108} width={8} height={24} rx={2} fill={palette.paper} />
    <path d="M100 90c7 8 5 17 0 17s-7-9 0-17" fill={palette.mustard} />
    <rect x={72} y={136} width={56} height={7} rx={3} fill={accent} />
  </>
);

/** A hurricane lantern that stands on the step. */
export const candle: Draw = ({ main, accent }) => (
  <>
    <Glow cy={112} r={74} />
    <FloorShadow rx={46} />
    <Stroke d="M72 76C72 34 128 34 128 76" colour={main} width={5} />
    <path d="M66 82L82 66H118L134 82z" fill={main} />
    <rect x={70} y={82} width={60} height={76} fill={palette.paper} opacity={0.55} />
    <rect x={86} y={112} width={28} height={46} rx={3} fill={palette.paper} />
    <path d="M100 88c10 11 7 21 0 21s-10-10 0-21" fill={palette.mustard} />
    <Stroke d="M70 82V158M130 82V158" colour={main} width={6} />
    <rect x={60} y={154} width={80} height={14} rx={4} fill={main} />
    <rect x={60} y={159} width={80} height={4} fill={accent} />
  </>
);
