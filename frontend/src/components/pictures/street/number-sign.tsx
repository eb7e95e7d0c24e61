import { Digits } from '../shared/digits.tsx';
import { palette } from '../shared/palette.ts';

/** The plate in the fanlight; it grows with the number of digits. */
export function NumberSign({ number }: { number: number }) {
  const digits = String(number).match(/\d/g) ?? [];
  const width = 14 + 10 * Math.max(1, digits.length);
  return (
    <>
      <rect x={76 - width / 2} y={66} width={width} height={17} rx={8.5} fill={palette.ink} />
      <Digits
        digits={digits}
        cx={76}
        cy={74.5}
        scale={0.36}
        room={60}
        colour={palette.paper}
        weight={5}
      />
    </>
  );
}
