import { afterAll, beforeAll, expect, test } from 'vitest';
import { CategoryList } from '../../contract/category.ts';
import { ErrorReply } from '../../contract/error.ts';
import { ProductDetails, ProductList } from '../../contract/product.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function list(query: string) {
  return bodyOf(await shop.customer().get(`/api/products${query}`), 200, ProductList);
}

test('eight categories of eight products are on sale', async () => {
  const { categories } = bodyOf(await shop.customer().get('/api/categories'), 200, CategoryList);
  expect(categories.map(({ position, productCount }) => [position, productCount])).toEqual(
    Array.from({ length: 8 }, (_, index) => [index + 1, 8]),
  );
  expect((await list('?pageSize=100')).products).toHaveLength(64);
});

test('the featured products come first when nothing else is asked', async () => {
  const { products, total, pageSize } = await list('');
  expect([products[0]?.slug, total, pageSize]).toEqual(['half-moon-mat', 64, 24]);
});

test('pages do not overlap and leave nothing out', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`?pageSize=16&page=${page}`)));
  const slugs = pages.flatMap(({ products }) => products.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(64);
  expect((await list('?pageSize=16&page=5')).products).toEqual([]);
});

test('filters narrow together', async () => {
  const query = '?category=lights&inStock=true&minPrice=3000&maxPrice=8000&sort=-price';
  const { products } = await list(query);
  expect(products.length).toBeGreaterThan(0);
  for (const { category, stock, price } of products) {
    expect([category, stock > 0, price.amount >= 3000, price.amount <= 8000]).toEqual([
      'lights',
      true,
      true,
      true,
    ]);
  }
  const amounts = products.map(({ price }) => price.amount);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
});

test.for([
  ['brass ring', 'ring-knocker'],
  ['BRASS', 'ring-knocker'],
  ['KB-101', 'ring-knocker'],
  ['knöcker', 'ring-knocker'],
])('a search for "%s" finds %s', async ([words, slug]) => {
  const { products } = await list(`?pageSize=100&search=${encodeURIComponent(words ?? '')}`);
  expect(products.map((product) => product.slug)).toContain(slug);
});

test.each([
  ['lantren', 'lantern', 'hurricane-lantern'],
  ['bras knoker', 'bras knocker', 'ring-knocker'],
])('a search for "%s" is one for "%s"', async (words, meant, slug) => {
  const { products, searchedFor } = await list(`?search=${encodeURIComponent(words)}`);
  expect(searchedFor).toBe(meant);
  expect(products.map((product) => product.slug)).toContain(slug);
  expect(await list(`?search=${words}&maxPrice=1`)).toMatchObject({ total: 0 });
});

test('a search that finds something says nothing of another', async () => {
  expect(await list('?search=lantern')).not.toHaveProperty('searchedFor');
});

test.for(['%%', '_', "'--", '!!', 'gargoyle'])('a search for "%s" finds nothing', async (words) => {
  const { products } = await list(`?search=${encodeURIComponent(words)}`);
  expect(products).toEqual([]);
});

test('a product brings its details and four others, those it names first', async () => {
  const reply = await shop.customer().get('/api/products/ring-knocker');
  const { details, related } = bodyOf(reply, 200, ProductDetails);
  expect(details[0]).toBe('Solid brass, unlacquered');
  expect(related).toHaveLength(4);
  expect(related.map(({ slug }) => slug)).not.toContain('ring-knocker');
});

test.for(['nothing-like-it', 'Ring-Knocker'])('there is no product "%s"', async (slug) => {
  const reply = await shop.customer().get(`/api/products/${slug}`);
  expect(bodyOf(reply, 404, ErrorReply).error.code).toBe('product_not_found');
});
