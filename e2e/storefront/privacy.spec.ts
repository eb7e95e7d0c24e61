import { badMannersOf } from '../fixtures/manners.ts';
import { openPlainPage, plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test('No page tells anybody else that I was here', { tag: '@page' }, async ({ page }) => {
  for (const plain of plainPages) {
    await openPlainPage(page, plain);
  }
  expect(badMannersOf(page)).toEqual([]);
});

test('Neither does the API reference', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'API reference' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doorstep' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Operations' })).toBeVisible();
  expect(badMannersOf(page)).toEqual([]);
});
