import { expect, test } from '../fixtures/test.ts';

test('I buy a thing without touching the mouse', async ({
  page,
  shelf,
  keyboard,
  basket,
  checkout,
}) => {
  const { name } = await shelf.plentiful();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();

  await keyboard.tabTo(page.getByRole('searchbox', { name: 'Search the shop' }));
  await keyboard.type(name);
  await keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: `Things like “${name}”` }),
  ).toBeVisible();

  await keyboard.tabTo(page.getByRole('main').getByRole('link', { name, exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

  await keyboard.tabTo(page.getByRole('button', { name: 'Add to basket', exact: true }));
  await keyboard.press('Space');
  await expect(basket.link).toHaveAccessibleName('Basket, 1 thing');
  await keyboard.tabTo(basket.link, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeFocused();

  await keyboard.tabTo(page.getByRole('link', { name: 'Go to checkout' }));
  await keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Where is your front door?' }),
  ).toBeFocused();

  await keyboard.tabTo(checkout.field('name'));
  await keyboard.type('Ada Byrne');
  await keyboard.press('Tab');
  await keyboard.type('ada@example.org');
  await keyboard.press('Tab');
  await keyboard.type('Klingelgasse');
  await keyboard.press('Tab');
  await keyboard.type('7a');
  await keyboard.press('Tab');
  await keyboard.type('10115');
  await keyboard.press('Tab');
  await keyboard.type('Berlin');
  await keyboard.press('Tab');
  await keyboard.type('Germany');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^With a knock/ })).toBeChecked();
  await keyboard.tabTo(checkout.placeButton);
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /^Thank you, Ada/ })).toBeFocused();
  await checkout.orderNumber();
});

test('I skip past the header to the content', async ({ page, keyboard }) => {
  await page.goto('/categories/lights');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
