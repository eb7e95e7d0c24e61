import { ada } from '../fixtures/customer.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'I cannot buy what is sold out, and am shown what is like it',
  { tag: '@phone' },
  async ({ page, shelf }) => {
    const { slug, name } = await shelf.soldOut();
    await page.goto(`/products/${slug}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Out of stock' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Add to basket', exact: true })).toHaveCount(0);

    await page.getByRole('link', { name: 'See similar things' }).click();
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/ all in stock$/);
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  },
);

test('I see on its card that a thing is sold out', async ({ page, shelf }) => {
  const { category, name } = await shelf.soldOut();
  await page.goto(`/categories/${category}`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toContainText('Out of stock');
  await expect(card.getByRole('link', { name: `See similar to ${name}` })).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
});

test('I ask for more than there are, and get what is left', async ({ page, shelf, basket }) => {
  const product = await shelf.scarce();
  const left = `There are only ${product.stock} left`;
  await page.goto(`/products/${product.slug}`);
  const { number } = basket.stepper(product);
  await number.fill('99');
  await number.blur();
  await expect(page.getByText(`${left}, so we set the number to ${product.stock}.`)).toBeVisible();
  await expect(number).toHaveValue(String(product.stock));
});

test(
  'I raise a basket line above the stock, and it comes down',
  { tag: '@phone' },
  async ({ page, shelf, basket }) => {
    const product = await shelf.scarce();
    await basket.add(product);
    await basket.open();
    const { number } = basket.stepper(product);
    await number.fill('50');
    await number.press('Enter');
    const sentence = `There are only ${product.stock} left, so we changed your 50 to ${product.stock}.`;
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(number).toHaveValue(String(product.stock));
  },
);

test('I want one more when all that are left are in my basket', async ({ page, shelf, basket }) => {
  const product = await shelf.scarce();
  await basket.add(product, product.stock);
  await page.getByRole('button', { name: 'Add to basket', exact: true }).click();
  const sentence = `There are only ${product.stock} left, and they are all in your basket.`;
  await expect(page.getByRole('alert')).toHaveText(sentence);
  await expect(basket.link).toHaveAccessibleName(`Basket, ${product.stock} things`);
});

test('Somebody buys before me, and I get no order that cannot be filled', async ({
  shelf,
  basket,
  checkout,
  orders,
  neighbour,
}) => {
  const product = await shelf.ordinary();
  await basket.add(product, product.stock);
  await checkout.open();
  await checkout.type(ada);
  await neighbour.buys(product);
  await checkout.place();

  await expect(checkout.alert).toContainText(`There are only ${product.stock - 1} left`);
  await expect(checkout.field('street')).toHaveValue(ada.street);
  await orders.open();
  await expect(orders.none).toBeVisible();
});
