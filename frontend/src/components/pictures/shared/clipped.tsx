import { useId } from 'react';
import type { ReactNode } from 'react';

/** Cuts `children` to `shape`. The id is per rendering: a product may stand twice on a page. */
export function Clipped({ shape, children }: { shape: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>{shape}</clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}
