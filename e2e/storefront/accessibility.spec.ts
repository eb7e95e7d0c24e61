import { violations } from '../fixtures/accessibility.ts';
import { ada } from '../fixtures/customer.ts';
import { plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

// Colours that fade are measured wrongly half-way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`By ${colorScheme === 'light' ? 'day' : 'night'}`, { tag: '@phone' }, () => {
    test.use({ colorScheme });

    for (const { name, path, heading } of plainPages) {
      test(`I can use ${name} whatever my senses`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
        await expect(page.getByRole('contentinfo')).toContainText('Answered by');
        expect(await violations(page)).toEqual([]);
      });
    }

    test('I can use a thing that is sold out', async ({ page, shelf }) => {
      const { slug, name } = await shelf.soldOut();
      await page.goto(`/products/${slug}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('I can use everything on the way to an order', async ({
      page,
      shelf,
      basket,
      checkout,
      orders,
    }) => {
      const product = await shelf.plentiful();
      await basket.add(product);
      expect(await violations(page), 'the product page with its toast').toEqual([]);
      await basket.open();
      await expect(basket.line(product)).toBeVisible();
      expect(await violations(page), 'the basket').toEqual([]);
      await checkout.open();
      await checkout.place();
      await expect(checkout.alert).toBeFocused();
      expect(await violations(page), 'the checkout with faults').toEqual([]);
      await checkout.type(ada);
      await checkout.place();
      await checkout.orderNumber();
      expect(await violations(page), 'the confirmation').toEqual([]);
      await orders.open();
      await expect(orders.all).toHaveCount(1);
      expect(await violations(page), 'the orders').toEqual([]);
    });

    test('I can use the page on which nobody answers', async ({ page }) => {
      await page.route('/api/**', (route) => route.abort('connectionrefused'));
      await page.goto('/categories/lights');
      await expect(page.getByRole('alert').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
