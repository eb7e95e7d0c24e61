import type { ReactElement } from 'react';
import { palette } from '../shared/palette.ts';
import type { Paint } from '../shared/palette.ts';
import { Dots, Stroke } from '../shared/strokes.tsx';
import type { Point } from '../shared/strokes.tsx';

const { moss, leaf, walnut } = palette;

function lollipop({ accent }: Paint) {
  return (
    <>
      <Stroke d="M100 112V60" colour={walnut} width={6} />
      <circle cx={100} cy={46} r={36} fill={moss} />
      <circle cx={88} cy={36} r={13} fill={leaf} />
      <circle cx={112} cy={54} r={10} fill={leaf} />
      <circle cx={114} cy={30} r={6} fill={accent} />
    </>
  );
}

function grass() {
  return (
    <g transform="translate(0 -6)">
      <Stroke
        d="M100 92Q96 50 74 22M100 92Q100 44 100 14M100 92Q106 50 130 24M100 92Q84 64 54 50M100 92Q118 62 148 52"
        colour={leaf}
        width={6}
      />
      <Stroke d="M100 92Q90 58 84 32M100 92Q112 60 116 36" colour={moss} width={5} />
    </g>
  );
}

const outerBlooms: Point[] = [
  [48, 82],
  [100, 80],
  [152, 82],
];
const innerBlooms: Point[] = [
  [74, 72],
  [126, 70],
];

function blooms({ plant }: Paint) {
  return (
    <>
      <ellipse cx={100} cy={92} rx={66} ry={22} fill={moss} />
      <Dots at={outerBlooms} r={13} colour={palette.rose} />
      <Dots at={innerBlooms} r={13} colour={plant} />
      <Dots at={[...outerBlooms, ...innerBlooms]} r={4} colour={palette.lamp} />
    </>
  );
}

const stems = [
  { x: 66, y: 44, lean: -28 },
  { x: 82, y: 34, lean: -14 },
  { x: 100, y: 28, lean: 0 },
  { x: 118, y: 34, lean: 14 },
  { x: 134, y: 44, lean: 28 },
];

function lavender({ plant }: Paint) {
  return (
    <>
      <Stroke d={stems.map(({ x, y }) => `M100 100L${x} ${y}`).join('')} colour={moss} width={4} />
      <g fill={plant}>
        {stems.map(({ x, y, lean }) => (
          <ellipse
            key={lean}
            cx={x}
            cy={y - 4}
            rx={7}
            ry={20}
            transform={`rotate(${lean} ${x} ${y})`}
          />
        ))}
      </g>
    </>
  );
}

const ivyLeaves = [
  [50, 114],
  [48, 140],
  [133, 116],
  [128, 150],
  [90, 114],
  [90, 138],
  [66, 66],
  [110, 62],
  [88, 80],
]
  .map(([x, y]) => `M${x} ${y}h20l-10 18z`)
  .join('');

function ivy({ plant }: Paint) {
  return (
    <>
      <Stroke d="M70 98Q52 120 60 150M130 98Q150 124 138 160M100 98V146" colour={moss} width={4} />
      <ellipse cx={100} cy={84} rx={48} ry={26} fill={moss} />
      <path d={ivyLeaves} fill={plant} />
    </>
  );
}

function agave({ plant }: Paint) {
  return (
    <>
      <path
        d="M100 96L40 44Q72 52 100 96L62 18Q92 40 100 96L100 8Q116 46 100 96L138 18Q130 50 100 96L160 44Q140 80 100 96"
        fill={plant}
      />
      <path d="M100 96V8Q106 50 100 96" fill={palette.paper} opacity={0.3} />
    </>
  );
}

function cactus({ plant }: Paint) {
  return (
    <>
      <rect x={84} y={28} width={32} height={84} rx={16} fill={moss} />
      <Stroke d="M84 78H66V54M116 66H136V44" colour={moss} width={13} />
      <Stroke d="M94 44V100M106 44V100" colour={leaf} width={3} />
      <circle cx={100} cy={26} r={8} fill={plant} />
      <circle cx={136} cy={37} r={5} fill={plant} />
    </>
  );
}

function herbs() {
  return (
    <>
      <circle cx={44} cy={94} r={20} fill={moss} />
      <circle cx={37} cy={88} r={8} fill={leaf} />
      <Stroke d="M100 112L86 66M100 112V58M100 112L114 66" colour={leaf} width={7} />
      <Dots
        at={[
          [146, 96],
          [156, 84],
        ]}
        r={13}
        colour={leaf}
      />
      <circle cx={166} cy={96} r={13} fill={moss} />
    </>
  );
}

/** What grows: each plant rises from the middle of its pot's rim, near (100, 100). */
export const plants: Record<string, (paint: Paint) => ReactElement> = {
  lollipop,
  grass,
  blooms,
  lavender,
  ivy,
  agave,
  cactus,
  herbs,
};
