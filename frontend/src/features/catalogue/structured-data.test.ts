import type { ProductDetails } from '@doorstep/backend/contract/product';
import { expect, test } from 'vitest';
import { structuredDataOf } from './structured-data.ts';

const product: ProductDetails = {
  id: 7,
  sku: 'KH-107',
  slug: 'leather-key-fob',
  name: 'Leather Key Fob',
  category: 'keys-hooks',
  price: { amount: 1900, currency: 'EUR' },
  stock: 3,
  blurb: 'Holds on.',
  illustration: { variant: 'fob', colours: {}, pattern: 'plain' },
  details: [],
  related: [],
};

const read = (changes: Partial<ProductDetails>): unknown =>
  JSON.parse(structuredDataOf({ ...product, ...changes }, 'https://shop.example/products/x'));

test('the price is written in units of its currency, the stock as a word', () => {
  expect(read({})).toMatchObject({
    name: 'Leather Key Fob',
    offers: { price: '19.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  });
  expect(read({ stock: 0, price: { amount: 500, currency: 'JPY' } })).toMatchObject({
    offers: { price: '500', availability: 'https://schema.org/OutOfStock' },
  });
});
