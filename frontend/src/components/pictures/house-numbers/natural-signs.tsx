import { Digits, digitsOf } from '../shared/digits.tsx';
import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** A hand-cut square of slate. */
export const slate: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={main}>
      <path d="M36 38L168 34L166 164L32 160z" />
    </Raised>
    <path d="M36 38L168 34L150 60L52 84z" fill={palette.paper} opacity={0.07} />
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={100}
      scale={1.9}
      room={108}
      colour={accent}
      weight={3.4}
    />
    <Dots
      at={[
        [100, 48],
        [100, 151],
      ]}
      r={3}
      colour={accent}
    />
  </>
);

/** A weathered board with its grain. */
export const plank: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={main}>
      <path d="M14 66L186 62L188 136L12 138z" />
    </Raised>
    <Stroke
      d="M20 82Q100 72 182 80M18 122Q90 130 184 120M18 100H26M174 102H183"
      colour={palette.walnut}
      width={2}
      opacity={0.45}
    />
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={100}
      scale={1.45}
      room={134}
      colour={accent}
      weight={5}
    />
    <Dots
      at={[
        [24, 74],
        [177, 71],
        [23, 130],
        [178, 128],
      ]}
      r={3}
      colour={palette.iron}
    />
  </>
);
