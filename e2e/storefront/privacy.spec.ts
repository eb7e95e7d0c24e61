import { plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test('No page tells anybody else that I was here', async ({ page, badManners }) => {
  for (const { path, heading } of plainPages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  expect(badManners).toEqual([]);
});

test('Neither does the API reference', async ({ page, badManners }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'API reference' }).click();
  await expect(page.getByRole('heading', { name: 'Doorstep' }).first()).toBeVisible();
  expect(badManners).toEqual([]);
});
