import { expect, test } from '../fixtures/test.ts';

test('I reload a door that I narrowed down, and it stays so', async ({ page }) => {
  await page.goto('/categories/house-numbers');
  const filters = page.getByRole('form', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: 'In stock only' }).check();
  await filters.getByRole('textbox', { name: 'From', exact: true }).fill('50');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Price, high to low');
  const found = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(found).toHaveText(['Oak Name Board', 'Arch Number Plate']);

  await page.reload();
  await expect(found).toHaveText(['Oak Name Board', 'Arch Number Plate']);
  await expect(filters.getByRole('checkbox', { name: 'In stock only' })).toBeChecked();
  await expect(filters.getByRole('textbox', { name: 'From', exact: true })).toHaveValue('50');
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('-price');
});

test('I open a link to a thing that a friend sent me', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/products/ships-bell');
  await expect(page.getByRole('heading', { level: 1, name: 'Ship’s Bell' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Ship’s Bell' })).toBeVisible();
  await expect(page).toHaveTitle('Ship’s Bell · Doorstep');
});

test('I go back from a thing to the list that I came from', async ({ page }) => {
  await page.goto('/categories/lights?inStock=true');
  await page.getByRole('link', { name: 'Coach Lantern', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coach Lantern' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Lights' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'In stock only' })).toBeChecked();
});
