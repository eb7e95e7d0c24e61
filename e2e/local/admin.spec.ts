import { violations } from '../fixtures/accessibility.ts';
import { BackOffice } from '../fixtures/back-office.ts';
import { ada } from '../fixtures/customer.ts';
import { firstAdmin } from '../fixtures/people.ts';
import { expect, test as base } from '../fixtures/test.ts';

interface BackOffices {
  office: BackOffice;
  /** The back office in a browser of its own, beside the customer's. */
  desk: BackOffice;
}

const test = base.extend<BackOffices>({
  office: ({ page }, use) => use(new BackOffice(page)),
  desk: async ({ browser, door }, use) => {
    const page = await browser.newPage({ baseURL: door.url });
    const desk = new BackOffice(page);
    await desk.enter();
    await use(desk);
    await page.close();
  },
});

test('I change a price, and a customer sees it', async ({ browser, page, shelf, office }) => {
  const product = await shelf.quiet(0);
  await office.enter();
  await office.edit(product);
  await office.price.fill('123,45');
  await office.save();
  await expect(office.saved).toBeVisible();

  const customer = await browser.newPage();
  await customer.goto(new URL(`/products/${product.slug}`, page.url()).href);
  await expect(customer.getByRole('main').getByText('€123.45')).toBeVisible();
  await customer.close();
});

test('I count the pieces anew, without the mouse', async ({ shelf, office, keyboard, page }) => {
  const product = await shelf.quiet(1);
  await office.enter();
  await office.edit(product);
  await keyboard.tabTo(office.stock);
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('7');
  await keyboard.press('Enter');
  await expect(office.saved).toBeVisible();
  await page.goto(`/products/${product.slug}`);
  await expect(page.getByText('Only 7 left').first()).toBeVisible();
});

test('What makes no price is said at the field', async ({ shelf, office }) => {
  await office.enter();
  await office.edit(await shelf.quiet(2));
  await office.price.fill('-1');
  await office.save();
  await expect(office.price).toBeFocused();
  await expect(office.price).toHaveAccessibleDescription(/^A price like 42/);
});

test('Somebody else was faster: I see what changed, and choose', async ({
  page,
  shelf,
  office,
}) => {
  const product = await shelf.quiet(3);
  await office.enter();
  await office.edit(product);
  await office.changeElsewhere(product, 7_700);
  await office.price.fill('88');
  await office.save();
  const conflict = page.getByRole('alert');
  await expect(conflict).toContainText('Nothing of yours is saved yet');
  await expect(conflict).toContainText('is €77.00');

  await conflict.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(office.saved).toBeVisible();
  await page.reload();
  await expect(office.price).toHaveValue('88.00');
});

test('I move an order on, only where it can go, and its customer sees it', async ({
  page,
  shelf,
  basket,
  checkout,
  desk,
}) => {
  await basket.add(await shelf.plentiful());
  const number = await checkout.complete(ada);

  const order = await desk.findOrder(number);
  await expect(order.getByRole('button')).toHaveText(['Mark as paid', 'Cancel']);
  await order.getByRole('button', { name: 'Mark as paid' }).click();
  await expect(order).toContainText(`${number} is now: Paid.`);
  await order.getByRole('button', { name: 'Send on its way' }).click();
  await expect(order.getByRole('button')).toHaveText(['Mark as delivered']);

  await page.goto('/orders');
  await expect(page.getByRole('listitem').filter({ hasText: number })).toContainText('On its way');
});

test('I am asked before I cancel, and its pieces are back on the shelf', async ({
  page,
  shelf,
  basket,
  checkout,
  desk,
}) => {
  const product = await shelf.quiet(4);
  await basket.add(product);
  const number = await checkout.complete(ada);

  const order = await desk.findOrder(number);
  await order.getByRole('button', { name: 'Cancel' }).click();
  await expect(order.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await order.getByRole('button', { name: 'Keep it' }).click();
  await expect(order.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await order.getByRole('button', { name: 'Cancel' }).click();
  await order.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(order).toContainText(`${number} is now: Cancelled.`);
  await expect(order.getByRole('button')).toHaveCount(0);

  expect((await shelf.quiet(4)).stock).toBe(product.stock);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This order was cancelled, Ada.',
  );
});

test('A customer is refused, and told so', async ({ page, account, member }) => {
  await page.goto('/admin/orders');
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await account.signIn(member);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This door is for those who run the shop',
  );
  expect(await violations(page)).toEqual([]);
});

test('I sign in at the door, and find the way there in my account', async ({ page, account }) => {
  await page.goto('/admin');
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await account.signIn(firstAdmin);
  await expect(page.getByRole('heading', { level: 1, name: 'Things' })).toBeVisible();
  await account.open();
  await page.getByRole('link', { name: 'Run the shop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Things' })).toBeFocused();
});

for (const [place, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(`Whatever my senses, at a ${place}`, () => {
    test.use({ viewport });

    test('I can run the shop', async ({ page, shelf, office, neighbour }) => {
      await neighbour.buys(await shelf.plentiful());
      await office.enter();
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await office.edit(await shelf.quiet(5));
      expect(await violations(page), 'a thing').toEqual([]);
      expect(await sideways(), 'pixels beyond the edge of a thing').toBe(0);

      await page.goto('/admin');
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
      expect(await violations(page), 'the things').toEqual([]);
      expect(await sideways(), 'pixels beyond the edge of the things').toBe(0);

      await page.goto('/admin/orders');
      await page
        .getByRole('button', { name: /^Cancel/ })
        .first()
        .click();
      expect(await violations(page), 'the orders').toEqual([]);
      expect(await sideways(), 'pixels beyond the edge of the orders').toBe(0);
    });
  });
}
