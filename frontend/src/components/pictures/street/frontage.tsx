export const night = '#12161c';

/** The stone frame and the fanlight above the leaf, which fills 80 × 128 from (36, 92). */
export function Frame({ stone, fan }: { stone: string; fan: string }) {
  return (
    <>
      <path d="M30 220V90A46 46 0 0 1 122 90V220" fill={stone} />
      <path d="M36 88A40 40 0 0 1 116 88z" fill={fan} />
      <path d="M76 48V88M76 88L46 62M76 88L106 62" stroke={stone} strokeWidth={3.5} />
      <rect x={34} y={86} width={84} height={6} fill={stone} />
    </>
  );
}

/** Two steps below the frame, down to y = 250. */
export function Steps({ stone }: { stone: string }) {
  return (
    <>
      <path d="M20 220H132V234H20zM10 234H142V250H10z" fill={stone} />
      <path d="M20 229H132V234H20z" fill={night} opacity={0.12} />
      <path d="M10 244H142V250H10z" fill={night} opacity={0.16} />
    </>
  );
}
