import { violations } from '../fixtures/accessibility.ts';
import { ada } from '../fixtures/customer.ts';
import { openPlainPage, plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('Whatever my senses, by day and by night', { tag: ['@phone', '@page'] }, () => {
  for (const plain of plainPages) {
    test(`I can use ${plain.name}`, async ({ page }) => {
      await openPlainPage(page, plain);
      expect(await violations(page)).toEqual([]);
    });
  }

  test('I can use a thing that is sold out', async ({ page, shelf }) => {
    const { slug, name } = await shelf.soldOut();
    await page.goto(`/products/${slug}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('I can use my account, and the form that let me in', async ({ page, account, member }) => {
    await account.openSignIn();
    await account.signIn({ ...member, password: 'not the one' });
    await expect(account.password).toBeFocused();
    expect(await violations(page), 'the way in, with a fault').toEqual([]);
    await account.signIn(member);
    await expect(account.linkOf(member)).toBeVisible();
    await account.open();
    await expect(account.signOutButton).toBeVisible();
    expect(await violations(page), 'the account').toEqual([]);
  });

  test('I can use the page on which nobody answers', async ({ page }) => {
    await page.route('/api/**', (route) => route.abort('connectionrefused'));
    await page.goto('/basket');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('I can use the basket', async ({ page, shelf, basket }) => {
    const product = await shelf.plentiful();
    await basket.add(product);
    expect(await violations(page), 'the product page, with its toast').toEqual([]);
    await basket.open();
    await expect(basket.line(product)).toBeVisible();
    expect(await violations(page), 'the basket').toEqual([]);
  });

  test('I can use the checkout', async ({ page, shelf, basket, checkout, orders }) => {
    await basket.add(await shelf.plentiful());
    await checkout.open();
    await checkout.place();
    await expect(checkout.alert).toBeFocused();
    expect(await violations(page), 'the checkout, with faults').toEqual([]);
    await checkout.type(ada);
    await checkout.place();
    await checkout.orderNumber();
    expect(await violations(page), 'the confirmation').toEqual([]);
    await orders.open();
    await expect(orders.all).toHaveCount(1);
    expect(await violations(page), 'the orders').toEqual([]);
  });
});
