/** A line along `d`; its ends are round because the frame says so. */
export function Stroke({
  d,
  colour,
  width,
  opacity,
}: {
  d: string;
  colour: string;
  width: number;
  opacity?: number;
}) {
  return <path d={d} fill="none" stroke={colour} strokeWidth={width} opacity={opacity} />;
}

export type Point = readonly [x: number, y: number];

/** Equal discs in a single path: a line of no length with round ends is a dot. */
export function Dots({
  at,
  r,
  colour,
  opacity,
}: {
  at: readonly Point[];
  r: number;
  colour: string;
  opacity?: number;
}) {
  const d = at.map(([x, y]) => `M${x} ${y}h0`).join('');
  return <Stroke d={d} colour={colour} width={2 * r} {...(opacity && { opacity })} />;
}
