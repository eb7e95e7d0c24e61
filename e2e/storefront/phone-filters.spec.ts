import { expect, test } from '../fixtures/test.ts';

test(
  'On the phone I open the filters and see how many things are left',
  { tag: '@phone-only' },
  async ({ page }) => {
    await page.goto('/categories/house-numbers');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const panel = page.getByRole('dialog', { name: 'Filters' });
    await panel.getByRole('textbox', { name: 'From', exact: true }).fill('50');
    await panel.getByRole('button', { name: 'Show 2 things' }).tap();
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(2);
  },
);
