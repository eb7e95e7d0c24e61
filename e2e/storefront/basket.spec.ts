import { expect, test } from '../fixtures/test.ts';

test(
  'I put a thing into the basket from its card',
  { tag: '@phone' },
  async ({ page, shelf, basket }) => {
    const product = await shelf.plentiful();
    await page.goto(`/products?search=${encodeURIComponent(product.name)}`);
    await page.getByRole('button', { name: `Add ${product.name} to the basket` }).click();
    await expect(page.getByText(`${product.name} is in your basket.`)).toBeVisible();
    await expect(basket.link).toHaveAccessibleName('Basket, 1 thing');

    await page.getByRole('link', { name: 'See basket' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible();
    await expect(basket.line(product)).toBeVisible();
  },
);

test('I take two of a thing, then one more, then one fewer', async ({ shelf, basket }) => {
  const product = await shelf.plentiful();
  await basket.add(product, 2);
  await basket.open();
  const { number, more, fewer } = basket.stepper(product);
  await expect(number).toHaveValue('2');

  await more.click();
  await expect(basket.link).toHaveAccessibleName('Basket, 3 things');
  await expect(basket.summary).toContainText('Things (3)');
  await fewer.click();
  await fewer.click();
  await expect(basket.link).toHaveAccessibleName('Basket, 1 thing');
  await expect(basket.summary).toContainText('Things (1)');
});

test(
  'I take a thing out of the basket, and put it back with Undo',
  { tag: '@phone' },
  async ({ page, shelf, basket }) => {
    const product = await shelf.plentiful();
    await basket.add(product, 2);
    await basket.open();
    await basket.remove(product);
    await expect(page.getByRole('heading', { name: 'Your basket is empty' })).toBeVisible();

    await basket.undo();
    await expect(basket.stepper(product).number).toHaveValue('2');
  },
);

test('I find my basket again after closing the tab', async ({ context, page, shelf, basket }) => {
  const product = await shelf.plentiful();
  await basket.add(product);
  await page.close();

  const another = await context.newPage();
  await another.goto('/');
  await expect(another.getByRole('link', { name: 'Basket, 1 thing' })).toBeVisible();
});
