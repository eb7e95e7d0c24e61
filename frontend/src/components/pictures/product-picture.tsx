import type { Illustration } from '@doorstep/backend/contract/product';
import { useNear } from '../../lib/use-near.ts';
import { categories } from './categories.tsx';
import type { PictureCategory } from './shared/draw.ts';
import { groundClass, StepGround } from './shared/grounds.tsx';
import { own } from './shared/own.ts';
import { mixPaint } from './shared/palette.ts';
import { plainArch } from './shared/plain-arch.tsx';

const unknownCategory: PictureCategory = { ground: <StepGround />, variants: {} };

function Scene({
  category,
  illustration: { variant, colours, pattern },
}: {
  category: string;
  illustration: Illustration;
}) {
  const { ground, groundOf, variants } = own(categories, category) ?? unknownCategory;
  const draw = own(variants, variant) ?? plainArch;
  return (
    <>
      {own(groundOf ?? {}, variant) ?? ground}
      {draw(mixPaint(colours), pattern)}
    </>
  );
}

/**
 * A product's picture: its category's ground and the variant in its colours. Sized by CSS.
 * Decorative unless `label` names it; a variant that is not known is drawn as a plain arch. A lazy
 * one is drawn when it comes near.
 */
export function ProductPicture({
  category,
  illustration,
  label,
  lazy = false,
}: {
  category: string;
  illustration: Illustration;
  label?: string | undefined;
  lazy?: boolean;
}) {
  const [ref, isNear] = useNear<SVGSVGElement>(lazy);
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      ref={ref}
      className={groundClass(illustration.colours.ground)}
      viewBox="0 0 200 200"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...naming}
    >
      {isNear && <Scene category={category} illustration={illustration} />}
    </svg>
  );
}
