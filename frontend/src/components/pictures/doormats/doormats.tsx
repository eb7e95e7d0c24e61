import type { ReactElement } from 'react';
import { Clipped } from '../shared/clipped.tsx';
import type { Draw } from '../shared/draw.ts';
import { Raised } from '../shared/light.tsx';
import { own } from '../shared/own.ts';
import { Stroke } from '../shared/strokes.tsx';
import { matPatterns } from './mat-patterns.tsx';

const fringePath = [64, 73, 82, 91, 100, 109, 118, 127, 136]
  .map((x) => `M${x} 20v-8M${x} 180v8`)
  .join('');

function mat(shape: ReactElement): Draw {
  return ({ main, accent, edge }, pattern) => (
    <>
      <Raised colour={main}>{shape}</Raised>
      <Clipped shape={shape}>
        {own(matPatterns, pattern)?.(accent)}
        <g fill="none" stroke={edge} strokeWidth={9}>
          {shape}
        </g>
      </Clipped>
    </>
  );
}

const runnerField = mat(<rect x={58} y={20} width={84} height={160} rx={3} />);

const runner: Draw = (paint, pattern) => (
  <>
    <Stroke d={fringePath} colour={paint.edge} width={3} />
    {runnerField(paint, pattern)}
  </>
);

/** The mats, seen from above; a mat is a shape, and its pattern is cut to it. */
export const doormats: Record<string, Draw> = {
  rect: mat(<rect x={22} y={52} width={156} height={98} rx={7} />),
  half: mat(<path d="M16 146A84 84 0 0 1 184 146z" />),
  runner,
  round: mat(<circle cx={100} cy={100} r={76} />),
  wide: mat(<rect x={16} y={58} width={168} height={84} rx={26} />),
};
