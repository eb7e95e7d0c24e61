import { own } from './own.ts';

/** Each digit as a stroke in a box of 20 × 32, so that no picture needs a font. */
const strokes: Record<string, string> = {
  '0': 'M10 2C4 2 2 9 2 16S4 30 10 30 18 23 18 16 16 2 10 2z',
  '1': 'M4 8L11 2V30',
  '2': 'M3 9C3 4 6 2 10 2S17 5 17 10C17 17 3 22 3 30H18',
  '3': 'M3 5C5 3 7 2 10 2 14 2 17 5 17 9S14 15 9 15C14 15 18 18 18 23S14 30 10 30C6 30 4 28 2 26',
  '4': 'M13 30V2L2 22H18',
  '5': 'M16 2H5L4 14C6 12 8 12 10 12 15 12 18 16 18 21S15 30 10 30C6 30 4 28 2 26',
  '6': 'M15 3C8 5 2 13 2 21 2 27 5 30 10 30S18 26 18 21 15 13 10 13 3 16 2 21',
  '7': 'M2 2H18L8 30',
  '8': 'M10 15C6 15 4 12 4 8.5S6 2 10 2 16 5 16 8.5 14 15 10 15C5 15 2 18 2 22.5S5 30 10 30 18 27 18 22.5 15 15 10 15',
  '9': 'M5 29C12 27 18 19 18 11 18 5 15 2 10 2S2 6 2 11 5 19 10 19 17 16 18 11',
};
const advance = 26;
const height = 32;
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** The digits of a pattern such as `digits:443`, as single characters; none for other patterns. */
export function digitsOf(pattern: string): string[] {
  return /^digits:(\d+)$/.exec(pattern)?.[1]?.split('') ?? [];
}

/**
 * Digits around a centre. `scale` is the scale wanted; the digits are drawn smaller where they
 * would be wider than `room`. `weight` is the width of the stroke before scaling.
 */
export function Digits({
  digits,
  cx,
  cy,
  scale,
  room,
  colour,
  weight,
}: {
  digits: readonly string[];
  cx: number;
  cy: number;
  scale: number;
  room: number;
  colour: string;
  weight: number;
}) {
  if (digits.length === 0) return null;
  const width = advance * digits.length - (advance - 20);
  const fitted = Math.min(scale, Math.round((room / width) * 100) / 100);
  const left = oneDecimal(cx - (width * fitted) / 2);
  const top = oneDecimal(cy - (height / 2) * fitted);
  return (
    <g
      transform={`translate(${left} ${top}) scale(${fitted})`}
      fill="none"
      stroke={colour}
      strokeWidth={weight}
    >
      {digits
        .map((digit, index) => ({ d: own(strokes, digit), x: advance * index }))
        .map(({ d, x }) => (
          <path key={x} d={d} transform={x > 0 ? `translate(${x})` : undefined} />
        ))}
    </g>
  );
}
