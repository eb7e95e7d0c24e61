import type { ReactElement } from 'react';
import type { Drawings } from './use-drawings.ts';
import { useDrawings } from './use-drawings.ts';

interface DrawnProps {
  width: number;
  height: number;
  className?: string;
  /** Names the picture; without it, it is decorative. */
  label?: string | undefined;
  /** Draws it when it comes near. */
  lazy?: boolean;
  renderDrawing: (drawings: Drawings) => ReactElement;
}

/** A picture, and a box of its size until it is drawn: nothing moves when it comes. */
export function Drawn({
  width,
  height,
  className,
  label,
  lazy = false,
  renderDrawing,
}: DrawnProps) {
  const [box, drawings] = useDrawings<SVGSVGElement>(lazy);
  if (drawings) return renderDrawing(drawings);
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      ref={box}
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      {...naming}
    />
  );
}
