import type { ReactNode } from 'react';
import { palette } from '../shared/palette.ts';
import { night } from './frontage.tsx';

const hall = '#2a2118';
const hallLight = '#ffd98a';

/** The lit hall and, before it, the leaf as a group of its own that style sheets may swing. */
export function Leaf({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <>
      <rect x={36} y={92} width={80} height={128} fill={hall} />
      <rect x={36} y={92} width={80} height={128} fill={hallLight} opacity={0.55} />
      <g className="leaf">
        <rect x={36} y={92} width={80} height={128} fill={colour} />
        <path
          d="M45 101h28v48h-28zM79 101h28v48h-28zM45 160h28v50h-28zM79 160h28v50h-28z"
          fill="#fff"
          opacity={0.1}
        />
        <path
          d="M45 149h28v-48M79 149h28v-48M45 210h28v-50M79 210h28v-50"
          fill="none"
          stroke={night}
          strokeOpacity={0.28}
          strokeWidth={2}
        />
        <circle cx={108} cy={156} r={4} fill={palette.gold} />
        {children}
      </g>
    </>
  );
}
