import type { ReactNode } from 'react';
import { oval } from '../house-numbers/enamel-signs.tsx';
import { keyRing } from '../keys-and-hooks/key-rings.tsx';
import { ring } from '../knockers-and-bells/knockers.tsx';
import { lantern } from '../lights/lanterns.tsx';
import { wall } from '../mailboxes/wall-mailboxes.tsx';
import { planters } from '../planters/planters.tsx';
import { mixPaint, palette } from '../shared/palette.ts';
import { Stroke } from '../shared/strokes.tsx';
import { wellies } from '../umbrellas-and-boots/boots.tsx';
import { walking } from '../umbrellas-and-boots/umbrellas.tsx';
import { Piece } from './piece.tsx';

/** What tells one house of the street from the next. */
export interface House {
  ground: string;
  leaf: string;
  /** Swings with the leaf. */
  onLeaf?: ReactNode;
  /** Stands or hangs in front of the house. */
  before?: ReactNode;
}

const wine = '#8c3f55';
const brass = mixPaint({ main: 'brass', accent: 'gold' });
const terracotta = mixPaint({ main: 'terra', accent: 'brick' });
const bayTree = planters.taper?.(terracotta, 'lollipop');

const stepMat = (
  <>
    <path d="M42 213h68l14 22H28z" fill={palette.coir} />
    <Stroke d="M38 228H114M43 220H109" colour={palette.brick} width={4} />
  </>
);

const bayTrees = [-20, 86].map((x) => (
  <Piece key={x} x={x} y={176} size={86}>
    {bayTree}
  </Piece>
));

/** The eight houses by the slug of what they sell; the thing on sale is part of the house. */
export const houses: Record<string, House> = {
  doormats: { ground: 'blush', leaf: palette.door, before: stepMat },
  lights: {
    ground: 'dusk',
    leaf: palette.brick,
    before: (
      <Piece x={-15} y={96} size={62}>
        {lantern(mixPaint({ main: 'ink', accent: 'brass' }), 'plain')}
      </Piece>
    ),
  },
  'knockers-and-bells': {
    ground: 'sage',
    leaf: palette.ink,
    onLeaf: (
      <Piece x={49} y={98} size={54}>
        {ring(brass, 'plain')}
      </Piece>
    ),
  },
  'house-numbers': {
    ground: 'butter',
    leaf: palette.sky,
    onLeaf: (
      <Piece x={46} y={96} size={60}>
        {oval(mixPaint({ main: 'paper', accent: 'sky' }), 'digits:80')}
      </Piece>
    ),
  },
  'keys-and-hooks': {
    ground: 'mist',
    leaf: palette.plum,
    onLeaf: (
      <Piece x={83} y={150} size={50}>
        {keyRing(mixPaint({ main: 'brass', accent: 'gold', edge: 'zinc' }), 'plain')}
      </Piece>
    ),
  },
  planters: { ground: 'lilac', leaf: wine, before: bayTrees },
  mailboxes: {
    ground: 'clay',
    leaf: palette.door,
    before: (
      <Piece x={112} y={116} size={50}>
        {wall(mixPaint({ main: 'brick', accent: 'terra' }), 'plain')}
      </Piece>
    ),
  },
  'umbrellas-and-boots': {
    ground: 'stone',
    leaf: palette.brass,
    before: (
      <>
        <Piece x={66} y={164} size={64}>
          {wellies(mixPaint({ main: 'door', accent: 'gold' }), 'plain')}
        </Piece>
        <Piece x={-4} y={138} size={96}>
          {walking(mixPaint({ main: 'ink', accent: 'iron' }), 'plain')}
        </Piece>
      </>
    ),
  },
};
