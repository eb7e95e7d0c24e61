import type { ReactNode } from 'react';
import { groundClass } from '../shared/ground-class.ts';
import { Frame, Steps } from './frontage.tsx';

const stone = '#f6efe2';

/**
 * A single doorway in an arch of wall, 200 × 262: `filling` takes the place of the leaf and is
 * drawn in the house's own frame, `before` stands in front of it all.
 */
export function DoorwayScene({
  fan,
  filling,
  before,
}: {
  fan: string;
  filling: ReactNode;
  before: ReactNode;
}) {
  return (
    <svg
      className={groundClass('sage')}
      viewBox="0 0 200 262"
      style={{ aspectRatio: '200 / 262' }}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d="M0 262V90A100 90 0 0 1 200 90V262z" fill="var(--w)" />
      <g transform="translate(24 12)">
        <Frame stone={stone} fan={fan} />
        {filling}
        <Steps stone={stone} />
      </g>
      {before}
    </svg>
  );
}
