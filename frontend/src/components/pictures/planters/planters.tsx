import type { ReactElement } from 'react';
import type { Draw } from '../shared/draw.ts';
import { own } from '../shared/own.ts';
import type { Paint } from '../shared/palette.ts';
import { plants } from './plants.tsx';
import { barrel, bowl, bucket, HangingBasket, tall, taper, trio, trough } from './pots.tsx';

/** A pot stands before what grows in it. */
const potted =
  (pot: (paint: Paint) => ReactElement): Draw =>
  (paint, pattern) => (
    <>
      {own(plants, pattern)?.(paint)}
      {pot(paint)}
    </>
  );

/** Ivy trails over the rim, so the plant stands before the basket. */
const basket: Draw = (paint, pattern) => (
  <>
    <HangingBasket paint={paint} />
    {own(plants, pattern)?.(paint)}
  </>
);

/** The planters: the variant is the pot, the pattern is the plant. */
export const planters: Record<string, Draw> = {
  taper: potted(taper),
  tall: potted(tall),
  trough: potted(trough),
  barrel: potted(barrel),
  basket,
  bowl: potted(bowl),
  bucket: potted(bucket),
  trio: potted(trio),
};
