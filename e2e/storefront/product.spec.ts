import { badMannersOf } from '../fixtures/manners.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'I read the price, the stock and the facts of a thing',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/products/leather-key-fob');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1, name: 'Leather Key Fob' })).toBeVisible();
    await expect(main.getByRole('img', { name: 'Leather Key Fob' })).toBeVisible();
    await expect(main.getByText('€19.00').first()).toBeVisible();
    await expect(main.getByText(/^(In stock|Only \d+ left)$/).first()).toBeVisible();
    await expect(main.getByText('Delivery €4.90, free from €60.')).toBeVisible();
    await expect(main.getByRole('term')).toContainText(['Material', 'Size', 'Care', 'Item']);
  },
);

test('I find other things behind the same door', async ({ page }) => {
  await page.goto('/products/leather-key-fob');
  const others = page.getByRole('region', { name: 'Same door, other things' });
  await expect(others.getByRole('listitem')).toHaveCount(4);
  await others.getByRole('link', { name: 'Brass Key Ring' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brass Key Ring' })).toBeVisible();
});

test('A search engine reads the same price and stock as I do, and my browser runs none of it', async ({
  page,
}) => {
  await page.goto('/products/leather-key-fob');
  await expect(page.getByRole('heading', { level: 1, name: 'Leather Key Fob' })).toBeVisible();
  const written = () =>
    page.evaluate(() =>
      [...document.scripts]
        .filter(({ type }) => type === 'application/ld+json')
        .map(({ text }): unknown => JSON.parse(text)),
    );
  await expect.poll(written).toEqual([
    expect.objectContaining({
      '@type': 'Product',
      name: 'Leather Key Fob',
      offers: expect.objectContaining({
        price: '19.00',
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
      }),
    }),
  ]);
  expect(badMannersOf(page)).toEqual([]);
});
