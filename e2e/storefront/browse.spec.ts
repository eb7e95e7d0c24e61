import { expect, test } from '../fixtures/test.ts';

test(
  'I walk up to a door on the street and find its things behind it',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    const street = page.getByRole('navigation', { name: 'Shop by door' });
    await expect(street.getByRole('link')).toHaveCount(8);

    await street.getByRole('link', { name: 'Lights' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lights' })).toBeVisible();
    await expect(page).toHaveURL(/\/categories\/lights$/);
    await expect(page.getByRole('main').getByRole('status')).toHaveText('8 things');

    await page.getByRole('link', { name: 'Coach Lantern', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Coach Lantern' })).toBeVisible();
  },
);

test('I see which door I stand at, and go to the next one from there', async ({ page }) => {
  await page.goto('/categories/lights');
  const categories = page.getByRole('navigation', { name: 'Categories' });
  await expect(categories.getByRole('link', { name: 'Lights', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );

  await categories.getByRole('link', { name: 'Doormats' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doormats' })).toBeVisible();
  await expect(categories.getByRole('link', { name: 'Doormats', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('I narrow a door down by price, and the dear things go', async ({ page }) => {
  await page.goto('/categories/doormats');
  const filters = page.getByRole('form', { name: 'Filters' });
  await filters.getByRole('textbox', { name: 'To', exact: true }).fill('30');

  const found = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(found).toHaveText(['Plain Coir Mat', 'Chevron Coir Mat', 'Pebble Rubber Mat'], {
    useInnerText: true,
  });
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('3 things');
});

test('I sort by price and the cheapest thing stands first', async ({ page }) => {
  await page.goto('/products');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Price, low to high');
  const first = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  await expect(first).toHaveText('Brass Key Ring');
});

test('I leaf through all things, page by page', async ({ page }) => {
  await page.goto('/products');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.getByRole('link', { name: 'Page 1' })).toHaveAttribute('aria-current', 'page');
  await pages.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(pages.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(pages.getByRole('link', { name: 'Page 1' })).toHaveAttribute('aria-current', 'page');
});

/** Of how many parts the drawing within an element is; none of it is there before it is near. */
const strokes = (element: Element) => element.querySelector('svg')?.childElementCount;

test('A picture far below is drawn when I come to it', async ({ page }) => {
  await page.goto('/products');
  const heading = page.getByRole('heading', { level: 3 });
  const card = page.getByRole('main').getByRole('listitem').filter({ has: heading });

  await expect.poll(() => card.first().evaluate(strokes)).toBeGreaterThan(1);
  expect(await card.last().evaluate(strokes)).toBe(0);
  await card.last().scrollIntoViewIfNeeded();
  await expect.poll(() => card.last().evaluate(strokes)).toBeGreaterThan(1);
});
