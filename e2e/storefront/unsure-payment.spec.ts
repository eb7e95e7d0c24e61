import { ada } from '../fixtures/customer.ts';
import { expect, test } from '../fixtures/test.ts';

const unsure =
  'We don’t know yet whether the order went through. Ring again: it cannot be placed twice.';

test.beforeEach(async ({ page, shelf, basket, checkout }) => {
  await basket.add(await shelf.plentiful());
  await checkout.open();
  await checkout.type(ada);
  // The order reaches the shop; its answer is lost on the way back.
  await page.route(
    '/api/orders',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await checkout.place();
  await expect(checkout.alert).toHaveText(unsure);
});

test(
  'The answer is lost, I ring again, and there is one order',
  { tag: '@phone' },
  async ({ checkout, orders }) => {
    await checkout.ringAgainButton.click();
    const number = await checkout.orderNumber();
    await orders.open();
    await expect(orders.all).toHaveText([`Order ${number}`]);
  },
);

test('The answer is lost, I reload and ring again, and there is one order', async ({
  page,
  checkout,
  orders,
}) => {
  await page.reload();
  await expect(checkout.alert).toHaveText(unsure);
  await checkout.ringAgainButton.click();
  const number = await checkout.orderNumber();
  await orders.open();
  await expect(orders.all).toHaveText([`Order ${number}`]);
});
