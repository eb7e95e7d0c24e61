import { FloorShadow, Shade } from './light.tsx';
import type { Paint } from './palette.ts';

/** Stands in for a variant nobody has drawn yet. */
export function plainArch({ main }: Paint) {
  return (
    <>
      <FloorShadow rx={48} />
      <path d="M56 168V84A44 44 0 0 1 144 84V168z" fill={main} />
      <Shade d="M118 44A44 44 0 0 1 144 84V168H122V84Q122 58 118 44" />
    </>
  );
}
