import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** A plate for the door itself, with a letter half way through. */
export const plate: Draw = ({ main, accent }) => (
  <>
    <Raised colour={main}>
      <rect x={26} y={76} width={148} height={54} rx={8} />
    </Raised>
    <rect x={44} y={90} width={112} height={26} rx={4} fill={palette.ink} />
    <path d="M58 90H142V108H58z" fill={palette.paper} />
    <Stroke d="M60 90L100 104L140 90" colour={palette.steel} width={2} />
    <rect x={40} y={86} width={120} height={10} rx={4} fill={accent} />
    <Dots
      at={[
        [34, 103],
        [166, 103],
      ]}
      r={3}
      colour={accent}
    />
  </>
);
