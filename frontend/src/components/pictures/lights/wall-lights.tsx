import type { Draw } from '../shared/draw.ts';
import { Glow, Raised, Shade } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** An oval ship's lamp behind bars. */
export const bulkhead: Draw = ({ main, accent }) => (
  <>
    <Glow cy={86} r={80} />
    <Raised colour={main}>
      <ellipse cx={100} cy={86} rx={44} ry={58} />
    </Raised>
    <ellipse cx={100} cy={86} rx={32} ry={46} fill={palette.lamp} />
    <ellipse cx={88} cy={86} rx={6} ry={12} fill={palette.paper} opacity={0.7} />
    <Stroke d="M100 36V136M64 70H136M64 102H136" colour={main} width={6} />
    <Dots
      at={[
        [100, 34],
        [100, 138],
      ]}
      r={3}
      colour={accent}
    />
  </>
);

/** A louvred light, low beside the step. */
export const step: Draw = ({ main, accent }) => (
  <>
    <path d="M58 112H142L190 184H10z" fill={palette.lamp} opacity={0.55} />
    <Raised colour={main}>
      <rect x={46} y={78} width={108} height={46} rx={6} />
    </Raised>
    <rect x={58} y={87} width={84} height={28} rx={3} fill={palette.lamp} />
    <Stroke d="M56 94H144M56 101H144M56 108H144" colour={main} width={3} />
    <Dots
      at={[
        [51, 84],
        [149, 84],
        [51, 118],
        [149, 118],
      ]}
      r={2}
      colour={accent}
    />
  </>
);

/** A block that throws a cone of light up and another down. */
export const updown: Draw = ({ main, accent }) => (
  <>
    <path
      d="M82 50L56 0H144L118 50zM82 128L50 200H150L118 128z"
      fill={palette.lamp}
      opacity={0.6}
    />
    <Raised colour={main}>
      <rect x={78} y={46} width={44} height={86} rx={5} />
    </Raised>
    <Shade d="M108 46h9a5 5 0 0 1 5 5v76a5 5 0 0 1-5 5h-9z" />
    <rect x={78} y={84} width={44} height={8} fill={accent} />
  </>
);
