import type { ProductDetails } from '@doorstep/backend/contract/product';
import { typedMoney } from '../../lib/money.ts';

/** A product as search engines read it (https://schema.org/Product), for a JSON-LD script. */
export function structuredDataOf(product: ProductDetails, url: string): string {
  const { name, sku, blurb, price, stock } = product;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    sku,
    description: blurb,
    url,
    offers: {
      '@type': 'Offer',
      url,
      price: typedMoney(price),
      priceCurrency: price.currency,
      availability: `https://schema.org/${stock > 0 ? 'InStock' : 'OutOfStock'}`,
    },
  });
}
