import { expect, test } from '../fixtures/test.ts';

const addresses = {
  'a page': '/cellar/stairs',
  'a thing': '/products/gargoyle',
  'a door': '/categories/gargoyles',
};

for (const [what, address] of Object.entries(addresses)) {
  test(`I mistype the address of ${what}, and find a bricked-up door`, async ({ page }) => {
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('There is no door at this number.');
    await page.getByRole('link', { name: 'Back to the street' }).click();
    await expect(heading).toHaveText('Everything between the street and the hall.');
  });
}

test('I open an order that is not there, and am told where to look', async ({ page, orders }) => {
  await page.goto('/orders/00000000-0000-4000-8000-000000000000');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('There is no order at this address');
  await page.getByRole('link', { name: 'See your orders' }).click();
  await expect(orders.none).toBeVisible();
});
