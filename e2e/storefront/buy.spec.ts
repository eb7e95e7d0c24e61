import { ada } from '../fixtures/customer.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'I buy a thing and get an order number',
  { tag: '@phone' },
  async ({ page, shelf, basket, checkout, orders }) => {
    const product = await shelf.plentiful();
    await basket.add(product, 2);
    await basket.open();
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    await checkout.type(ada);
    await checkout.place();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Thank you, Ada. It’s on its way to your step.',
    );
    const number = await checkout.orderNumber();
    await expect(page.getByRole('main')).toContainText(`${product.name} × 2`);
    await expect(basket.link).toHaveAccessibleName('Basket');

    await page.reload();
    expect(await checkout.orderNumber()).toBe(number);

    await orders.open();
    await expect(orders.all).toHaveText([`Order ${number}`]);
  },
);

test('I pay the delivery that I chose', async ({ page, shelf, basket, checkout }) => {
  await basket.add(await shelf.plentiful());
  await checkout.open();
  await checkout.type(ada);
  const toTheStep = await checkout.placeButton.innerText();
  await page.getByRole('radio', { name: /^With a knock/ }).check();
  await expect(checkout.placeButton).not.toHaveText(toTheStep);
  const [total = ''] = /€[\d,.]+/.exec(await checkout.placeButton.innerText()) ?? [];

  await checkout.place();
  await checkout.orderNumber();
  await expect(page.getByRole('main')).toContainText(`Total, VAT included${total}`);
  await expect(page.getByText(/^A knock at your door on /)).toBeVisible();
});

test(
  'I press twice in a hurry and still get one order',
  { tag: '@phone' },
  async ({ shelf, basket, checkout, orders }) => {
    await basket.add(await shelf.plentiful());
    await checkout.open();
    await checkout.type(ada);
    await checkout.placeButton.dblclick();
    const number = await checkout.orderNumber();

    await orders.open();
    await expect(orders.all).toHaveText([`Order ${number}`]);
  },
);

test('I cannot check out with nothing in the basket', async ({ page, checkout }) => {
  await checkout.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your basket is empty');
  await expect(checkout.placeButton).toHaveCount(0);
});
