import { Digits, digitsOf } from '../shared/digits.tsx';
import type { Draw } from '../shared/draw.ts';
import { palette } from '../shared/palette.ts';
import type { Paint } from '../shared/palette.ts';
import { Raised } from '../shared/light.tsx';

/** Cast numerals that stand off the wall. */
export const float: Draw = ({ main, accent }, pattern) => {
  const numerals = { digits: digitsOf(pattern), scale: 3.6, room: 160 };
  return (
    <>
      <g opacity={0.2}>
        <Digits {...numerals} cx={106} cy={105} colour={palette.ink} weight={5.4} />
      </g>
      <Digits {...numerals} cx={100} cy={98} colour={main} weight={5.4} />
      <Digits {...numerals} cx={99} cy={97} colour={accent} weight={1.4} />
    </>
  );
};

const tilePitch = 80;
const tileWidth = 76;
const roomForTiles = 160;

function Tile({ digit, x, paint }: { digit: string; x: number; paint: Paint }) {
  return (
    <g transform={`translate(${x})`}>
      <Raised colour={palette.cream}>
        <rect y={58} width={tileWidth} height={84} rx={4} />
      </Raised>
      <rect x={6} y={64} width={64} height={72} fill="none" stroke={paint.accent} strokeWidth={2} />
      <path
        d="M6 64h14l-14 14zm64 0v14l-14-14zm0 72h-14l14-14zm-64 0v-14l14 14z"
        fill={paint.accent}
      />
      <Digits
        digits={[digit]}
        cx={38}
        cy={100}
        scale={1.5}
        room={50}
        colour={paint.main}
        weight={5}
      />
    </g>
  );
}

/** One cream tile with painted corners to a digit; more than two are drawn smaller. */
export const tiles: Draw = (paint, pattern) => {
  const digits = digitsOf(pattern);
  const width = tilePitch * digits.length - (tilePitch - tileWidth);
  const left = 100 - width / 2;
  const scale = Math.min(1, Math.round((roomForTiles / width) * 100) / 100);
  return (
    <g
      transform={scale < 1 ? `translate(100 100) scale(${scale}) translate(-100 -100)` : undefined}
    >
      {digits
        .map((digit, index) => ({ digit, x: left + tilePitch * index }))
        .map(({ digit, x }) => (
          <Tile key={x} digit={digit} x={x} paint={paint} />
        ))}
    </g>
  );
};
