/** A key whose bow is centred at `x`, `y`; at angle 0 (degrees, clockwise) its bit hangs down. */
export function Key({
  x,
  y,
  angle,
  colour,
}: {
  x: number;
  y: number;
  angle: number;
  colour: string;
}) {
  return (
    <path
      transform={`translate(${x} ${y}) rotate(${angle})`}
      d="M0-14a14 14 0 1 1 0 28a14 14 0 0 1 0-28m0 8a6 6 0 1 0 0 12a6 6 0 0 0 0-12M-3 10h6v42h11v6H3v6h8v6H-3z"
      fill={colour}
    />
  );
}
