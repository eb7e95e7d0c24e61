import { Arrival } from '../fixtures/arrival.ts';
import { expect, test } from '../fixtures/test.ts';

const pages = [
  { name: 'home', path: '/', last: 'Fox Knocker' },
  { name: 'a category', path: '/categories/lights', last: 'Hurricane Lantern' },
  { name: 'a product', path: '/products/ring-knocker', last: 'Same door, other things' },
  { name: 'the basket', path: '/basket', last: 'Total, VAT included' },
  { name: 'the checkout', path: '/checkout', last: 'Total, VAT included' },
];

test.describe('A page that I come to from elsewhere', { tag: ['@phone', '@page'] }, () => {
  for (const { name, path, last } of pages) {
    test(`${name} asks for everything once, and nothing moves under my finger`, async ({
      page,
      shelf,
      basket,
    }) => {
      await basket.add(await shelf.plentiful());
      const arrival = new Arrival(page);
      await arrival.begin(path);
      await expect(page.getByRole('banner')).toBeVisible();
      arrival.answer();
      await expect(page.getByRole('main').getByText(last).last()).toBeVisible();
      await expect(page.getByRole('contentinfo')).toContainText('Answered by');

      expect(await arrival.shifts()).toEqual([]);
      expect(arrival.askedTwice()).toEqual([]);
    });
  }
});
