import { expect, test } from 'vitest';
import { drawLines, drawManner, planStocks, shelfOf } from './plan.ts';
import { randomFrom } from './random.ts';

const products = planStocks(200).map((stock, index) => ({ id: index + 1, stock, price: 100 }));

test('there are products with 1, 10 and 100 pieces on every shelf, and shelves enough', () => {
  expect(new Set(products.map(({ stock }) => stock))).toEqual(new Set([1, 10, 100]));
  const [first, second] = [shelfOf(products, 0), shelfOf(products, 1)];
  expect(second.map(({ stock }) => stock)).toEqual(first.map(({ stock }) => stock));
  expect(first.some(({ id }) => second.some((other) => other.id === id))).toBe(false);
  expect(products.length / first.length).toBeGreaterThan(200 / 75);
});

test('after the last shelf comes the first again', () => {
  expect(shelfOf(products, products.length / 7)).toEqual(shelfOf(products, 0));
});

test('customers want one to three products of their shelf, never one twice, all kinds of stock', () => {
  const random = randomFrom('a');
  const shelf = shelfOf(products, 0);
  const drawn = Array.from({ length: 300 }, () => drawLines(random, shelf));
  for (const lines of drawn) {
    const ids = lines.map(({ productId }) => productId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(3);
    expect(lines.every(({ quantity }) => quantity >= 1)).toBe(true);
  }
  const wanted = new Set(drawn.flat().map(({ productId }) => productId));
  expect([...wanted].toSorted((a, b) => a - b)).toEqual(shelf.map(({ id }) => id));
});

test('the same seed draws the same customers', () => {
  const [first, again, other] = ['a', 'a', 'b'].map((seed) => {
    const random = randomFrom(seed);
    return Array.from({ length: 50 }, () => drawManner(random));
  });
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
