import type { ReactNode } from 'react';
import { emptyBowl } from './keys-and-hooks/key-keepers.tsx';
import { fob } from './keys-and-hooks/key-rings.tsx';
import { pull } from './knockers-and-bells/bells.tsx';
import { Clipped } from './shared/clipped.tsx';
import { groundClass } from './shared/ground-class.ts';
import { DoorGround, HallGround, StepGround } from './shared/grounds.tsx';
import { mixPaint } from './shared/palette.ts';
import { kids } from './umbrellas-and-boots/boots.tsx';

export type SpotKind = 'empty-basket' | 'no-results' | 'nobody-answers' | 'out-of-stock';

const doorway = <path d="M10 200V100A90 90 0 0 1 190 100V200z" />;

const spots: Record<SpotKind, { ground: string; scene: ReactNode }> = {
  'empty-basket': {
    ground: 'stone',
    scene: (
      <>
        <HallGround />
        {emptyBowl(mixPaint({ main: 'brass', accent: 'gold' }), 'plain')}
      </>
    ),
  },
  'no-results': {
    ground: 'mist',
    scene: (
      <>
        <HallGround />
        {fob(mixPaint({ main: 'brick', accent: 'cream' }), 'plain')}
      </>
    ),
  },
  'nobody-answers': {
    ground: 'clay',
    scene: (
      <>
        <DoorGround />
        {pull(mixPaint({ main: 'brass', accent: 'gold' }), 'plain')}
      </>
    ),
  },
  'out-of-stock': {
    ground: 'dusk',
    scene: (
      <>
        <StepGround />
        {kids(mixPaint({ main: 'brick', accent: 'lamp' }), 'dots')}
      </>
    ),
  },
};

/** A small picture in the shape of a doorway, for a place where there is nothing to show. */
export function SpotDrawing({ kind }: { kind: SpotKind }) {
  const { ground, scene } = spots[kind];
  return (
    <svg
      className={`spot ${groundClass(ground)}`}
      viewBox="0 0 200 200"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <Clipped shape={doorway}>{scene}</Clipped>
    </svg>
  );
}
