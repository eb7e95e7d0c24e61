import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { useProductDetails } from '../../features/catalogue/product-details.ts';

/** The picture of a thing that was ordered; nothing while it loads or when it is no longer sold. */
export function LinePicture({ slug }: { slug: string }) {
  const { data: product } = useProductDetails(slug);
  return product === undefined ? null : (
    <ProductPicture category={product.category} illustration={product.illustration} />
  );
}
