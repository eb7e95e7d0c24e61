import type { Draw } from '../shared/draw.ts';
import { FloorShadow, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** A box on a post at the kerb, its flag up. */
export const kerb: Draw = ({ main, accent }) => (
  <>
    <FloorShadow cx={96} rx={26} />
    <rect x={90} y={110} width={12} height={60} fill={palette.walnut} />
    <path d="M40 116V78A26 26 0 0 1 66 52H136A26 26 0 0 1 162 78V116z" fill={main} />
    <Shade d="M40 116V78A26 26 0 0 1 92 78V116z" opacity={0.28} />
    <path d="M46 112V80A20 20 0 0 1 86 80V112z" fill={palette.paper} opacity={0.3} />
    <rect x={54} y={82} width={24} height={6} rx={3} fill={palette.ink} />
    <Stroke d="M130 84V44" colour={accent} width={5} />
    <path d="M130 40H156V60H130z" fill={accent} />
    <circle cx={130} cy={84} r={5} fill={palette.ink} />
  </>
);

/** A box big enough for a parcel. */
export const parcel: Draw = ({ main, accent }) => (
  <>
    <FloorShadow rx={62} />
    <rect x={42} y={40} width={116} height={128} rx={6} fill={main} />
    <Shade d="M42 54V46a6 6 0 0 1 6-6H152a6 6 0 0 1 6 6v8z" />
    <rect x={52} y={60} width={96} height={12} rx={6} fill={palette.ink} />
    <rect x={52} y={84} width={96} height={74} rx={4} fill={accent} />
    <path d="M100 94L124 106V134L100 146L76 134V106z" fill={palette.oak} />
    <path d="M100 118L124 106V134L100 146z" fill={palette.walnut} opacity={0.6} />
    <Stroke d="M76 106L100 118L124 106M100 118V146" colour={palette.walnut} width={2} />
    <Dots at={[[140, 120]]} r={4} colour={palette.ink} />
  </>
);
