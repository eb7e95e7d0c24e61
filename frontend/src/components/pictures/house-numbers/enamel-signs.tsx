import { Digits, digitsOf } from '../shared/digits.tsx';
import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { palette } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';

/** Enamel, oval, with a painted line inside its rim. */
export const oval: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={main}>
      <ellipse cx={100} cy={100} rx={80} ry={56} />
    </Raised>
    <ellipse cx={100} cy={100} rx={70} ry={46} fill="none" stroke={accent} strokeWidth={3} />
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={100}
      scale={1.9}
      room={116}
      colour={accent}
      weight={4}
    />
    <Dots
      at={[
        [100, 49],
        [100, 151],
      ]}
      r={2}
      colour={palette.steel}
    />
  </>
);

/** Enamel, oblong, with a pale border. */
export const plate: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={accent}>
      <rect x={22} y={54} width={156} height={92} rx={8} />
    </Raised>
    <rect x={28} y={60} width={144} height={80} rx={4} fill={main} />
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={100}
      scale={1.6}
      room={116}
      colour={accent}
      weight={4.4}
    />
    <Dots
      at={[
        [37, 69],
        [163, 69],
        [37, 131],
        [163, 131],
      ]}
      r={3}
      colour={palette.steel}
    />
  </>
);

/** Enamel in the shape of a doorway. */
export const arch: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={main}>
      <path d="M44 160V94A56 56 0 0 1 156 94V160z" />
    </Raised>
    <Stroke d="M53 151V95A47 47 0 0 1 147 95V151z" colour={accent} width={3} />
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={112}
      scale={1.55}
      room={80}
      colour={accent}
      weight={4.4}
    />
    <circle cx={100} cy={68} r={5} fill={accent} />
  </>
);

/** A long bar with round ends. */
export const strip: Draw = ({ main, accent }, pattern) => (
  <>
    <Raised colour={main}>
      <rect x={14} y={78} width={172} height={46} rx={23} />
    </Raised>
    <Digits
      digits={digitsOf(pattern)}
      cx={100}
      cy={101}
      scale={0.9}
      room={120}
      colour={accent}
      weight={4.4}
    />
    <Dots
      at={[
        [28, 101],
        [172, 101],
      ]}
      r={4}
      colour={accent}
    />
  </>
);
