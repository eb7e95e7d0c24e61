import type { Illustration } from '@doorstep/backend/contract/product';
import { Drawn } from './drawn.tsx';
import { groundClass } from './shared/ground-class.ts';

interface ProductPictureProps {
  category: string;
  illustration: Illustration;
  label?: string | undefined;
}

/** A product's picture. Sized by CSS; decorative unless `label` names it. */
export function ProductPicture({ lazy, ...picture }: ProductPictureProps & { lazy?: boolean }) {
  const { illustration, label } = picture;
  return (
    <Drawn
      width={200}
      height={200}
      className={groundClass(illustration.colours.ground)}
      label={label}
      lazy={lazy ?? false}
      renderDrawing={({ ProductDrawing }) => <ProductDrawing {...picture} />}
    />
  );
}
