import { expect, test } from '../fixtures/test.ts';

test('I search by words and find what I meant', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const search = page.getByRole('searchbox', { name: 'Search the shop' });
  await search.fill('knocker fox');
  await search.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Things like “knocker fox”');
  await page.getByRole('link', { name: 'Fox Knocker' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fox Knocker' })).toBeVisible();
});

test('I search for what nobody sells, and am told so and shown a way out', async ({ page }) => {
  await page.goto('/products?search=gargoyle');
  await expect(page.getByRole('heading', { name: 'Nothing matches “gargoyle”.' })).toBeVisible();
  await expect(page.getByText('Try fewer letters.')).toBeVisible();

  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^All \d+ things$/ })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search the shop' })).toHaveValue('');
});

test('I mistype a word, and am shown what I meant, and told so', async ({ page }) => {
  await page.goto('/products?search=lantren');
  await expect(page.getByText('Nothing matches “lantren”. These match “lantern”.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hurricane Lantern', exact: true })).toBeVisible();
});
