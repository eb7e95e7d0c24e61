import type { Illustration } from '@doorstep/backend/contract/product';
import { categories } from './categories.tsx';
import type { PictureCategory } from './shared/draw.ts';
import { groundClass } from './shared/ground-class.ts';
import { StepGround } from './shared/grounds.tsx';
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
 * Decorative unless `label` names it; a variant that is not known is drawn as a plain arch.
 */
export function ProductDrawing({
  category,
  illustration,
  label,
}: {
  category: string;
  illustration: Illustration;
  label?: string | undefined;
}) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      className={groundClass(illustration.colours.ground)}
      viewBox="0 0 200 200"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...naming}
    >
      <Scene category={category} illustration={illustration} />
    </svg>
  );
}
