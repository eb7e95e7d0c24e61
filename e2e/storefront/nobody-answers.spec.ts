import { ada } from '../fixtures/customer.ts';
import { expect, test } from '../fixtures/test.ts';

const sentence = 'We rang, and nobody answered.';

test(
  'Nobody answers, I ring again later, and my basket is safe',
  { tag: '@phone' },
  async ({ page, shelf, basket }) => {
    const product = await shelf.plentiful();
    await basket.add(product);
    await page.route('/api/**', (route) => route.abort('connectionrefused'));
    await basket.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
    await expect(page.getByRole('alert')).toContainText('Your basket is safe.');
    await expect(page.getByRole('contentinfo')).toContainText('Nobody answered just now.');

    await page.unroute('/api/**');
    await page.getByRole('button', { name: 'Ring again' }).click();
    await expect(basket.line(product)).toBeVisible();
  },
);

test('Nobody answers while I add a thing, and I am told to press again', async ({
  page,
  shelf,
  basket,
}) => {
  const product = await shelf.plentiful();
  await page.goto(`/products/${product.slug}`);
  await page.route('/api/cart/**', (route) => route.abort('connectionrefused'));
  const add = page.getByRole('button', { name: 'Add to basket', exact: true });
  await add.click();
  await expect(page.getByRole('alert')).toContainText(sentence);

  await page.unroute('/api/cart/**');
  await add.click();
  await expect(basket.link).toHaveAccessibleName('Basket, 1 thing');
});

test('The order never reaches the shop, I ring again, and it is placed once', async ({
  page,
  shelf,
  basket,
  checkout,
  orders,
}) => {
  await basket.add(await shelf.plentiful());
  await checkout.open();
  await checkout.type(ada);
  await page.route('/api/orders', (route) => route.abort('connectionrefused'), { times: 1 });
  await checkout.place();
  await expect(checkout.alert).toContainText('it cannot be placed twice');

  await checkout.ringAgainButton.click();
  const number = await checkout.orderNumber();
  await orders.open();
  await expect(orders.all).toHaveText([`Order ${number}`]);
});
