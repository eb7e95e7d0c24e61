import { own } from './own.ts';

/** The colours a picture may name, from the catalogue or in its drawing. */
export const palette = {
  ink: '#1d2530',
  iron: '#333d49',
  slate: '#4d5965',
  steel: '#8d99a3',
  zinc: '#b9c2c6',
  paper: '#faf7f2',
  cream: '#f2e6cf',
  door: '#1f5d4c',
  moss: '#47744a',
  leaf: '#6f9d5a',
  sage: '#a3bb96',
  brass: '#b9832a',
  gold: '#dcae52',
  mustard: '#d9a130',
  lamp: '#ffe3a0',
  brick: '#b5482f',
  terra: '#c96f4a',
  blush: '#e8b8a0',
  rose: '#c9667a',
  plum: '#6d3f5b',
  sky: '#3a6ea5',
  mist: '#a3bfd8',
  oak: '#b98d58',
  coir: '#c49c62',
  walnut: '#744c30',
};

/** Hex colours of one picture: body, trim, plant and fringe. */
export interface Paint {
  main: string;
  accent: string;
  plant: string;
  edge: string;
}

const colour = (name: string | undefined) => own(palette, name ?? '') ?? palette.ink;

/** Turns the catalogue's colour names into hex; an unknown name becomes ink. */
export function mixPaint(names: Record<string, string>): Paint {
  return {
    main: colour(names.main),
    accent: colour(names.accent),
    plant: colour(names.plant ?? 'moss'),
    edge: colour(names.edge ?? names.accent),
  };
}
