import { useQuery } from '@tanstack/react-query';
import { useRoute } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { productDetailsQuery } from './product-details.ts';

/** The slug of the category that the page belongs to: its own, or that of the product on show. */
export function useCurrentCategory(): string | undefined {
  const [isCategory, category] = useRoute(paths.category.pattern);
  const [isProduct, product] = useRoute(paths.product.pattern);
  const { data } = useQuery({
    ...productDetailsQuery(isProduct ? product.slug : ''),
    enabled: isProduct,
  });
  return isCategory ? category.slug : data?.category;
}
